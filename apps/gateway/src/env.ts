import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { LogLevel } from './log.ts';

/** What the gateway was told from outside; see the table in README.md. */
export type Settings = {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly isDemo: boolean;
  /** Null: the address it listens on. */
  readonly origin: string | null;
  readonly corsOrigins: readonly string[];
  readonly secret: string | null;
  readonly logLevel: LogLevel;
};

/** A setting that cannot be used; the sentence says which and what it should be. */
export class UnusableSetting extends Error {
  override readonly name = 'UnusableSetting';
}

const webAddress = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'must be a web address')
  .transform((text) => new URL(text).origin);

const environment = z.object({
  PORT: z.coerce
    .number('must be a whole number')
    .int('must be a whole number')
    .min(0)
    .max(65_535)
    .default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  CONCORDAT_DATA_DIR: z.string().min(1).optional(),
  DATABASE_URL: z.string().optional(),
  NODE_ENV: z.string().optional(),
  CONCORDAT_DEMO: z.enum(['on', 'off']).optional(),
  CONCORDAT_ORIGIN: webAddress.optional(),
  CONCORDAT_CORS_ORIGINS: z.string().default(''),
  CONCORDAT_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  CONCORDAT_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
});

export const loopbackHosts = ['127.0.0.1', '::1', 'localhost'];

/** Throws `UnusableSetting` with one sentence. An empty variable counts as unset. */
export function readSettings(env: NodeJS.ProcessEnv = process.env, folder = process.cwd()): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new UnusableSetting(`${issue?.path.join('.')} cannot be used: ${issue?.message}.`);
  }
  const { data } = read;
  const isDemo = data.NODE_ENV !== 'production' && data.CONCORDAT_DEMO !== 'off';
  if (isDemo && !loopbackHosts.includes(data.HOST)) {
    throw new UnusableSetting(
      `HOST is ${data.HOST}, but the demo office listens on this machine only, for anyone may sign in to it. Set NODE_ENV=production, or leave HOST out.`,
    );
  }
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: resolve(folder, data.CONCORDAT_DATA_DIR ?? join(folder, '.concordat')),
    databaseUrl: data.DATABASE_URL,
    isDemo,
    origin: data.CONCORDAT_ORIGIN ?? null,
    corsOrigins: data.CONCORDAT_CORS_ORIGINS.split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    secret: data.CONCORDAT_SECRET ?? null,
    logLevel: data.CONCORDAT_LOG,
  };
}
