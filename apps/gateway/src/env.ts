import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { LogLevel } from './log.ts';
import type { SmtpSettings } from './mail/smtp-transport.ts';

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
  /** Addresses of proxies that are believed about where a request comes from. */
  readonly trustedProxies: readonly string[];
  readonly secret: string | null;
  /** Null: mails wait in the queue. */
  readonly smtp: SmtpSettings | null;
  readonly logLevel: LogLevel;
  /** How much of what was read is kept until something changes, in millions of characters; none with 0. */
  readonly keptReadsMb: number;
  /** File of the Ed25519 key that signs checkpoints of the audit trails; null when none are signed. */
  readonly checkpointKey: string | null;
  /** Where a signed checkpoint is written every quarter of an hour; null when none is. */
  readonly checkpointDir: string | null;
};

/** A setting that cannot be used; the sentence says which and what it should be. */
export class UnusableSetting extends Error {
  override readonly name = 'UnusableSetting';
}

const webAddress = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'must be a web address')
  .transform((text) => new URL(text).origin);

const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').map((one) => one.trim()))
  .transform((parts) => parts.filter((one) => one !== ''));

const mailService = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== '',
    'must be an address such as smtp://user:password@mail.example:587',
  );

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
  CONCORDAT_CORS_ORIGINS: list,
  CONCORDAT_TRUSTED_PROXIES: list.refine(
    (addresses) => addresses.every((address) => isIP(address) > 0),
    'must be IP addresses with commas between them',
  ),
  CONCORDAT_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  CONCORDAT_CHECKPOINT_KEY: z.string().optional(),
  CONCORDAT_CHECKPOINT_DIR: z.string().optional(),
  SMTP_URL: mailService.optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/, 'must be an e-mail address')
    .optional(),
  CONCORDAT_KEPT_READS_MB: z.coerce
    .number('must be a whole number')
    .int('must be a whole number')
    .min(0)
    .max(1_000)
    .default(16),
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
  if (data.NODE_ENV === 'production' && data.CONCORDAT_DEMO === 'on') {
    throw new UnusableSetting('There is no demo office in production. Leave CONCORDAT_DEMO or NODE_ENV out.');
  }
  if (data.CONCORDAT_CHECKPOINT_DIR && !data.CONCORDAT_CHECKPOINT_KEY) {
    throw new UnusableSetting(
      'CONCORDAT_CHECKPOINT_DIR is set, so say in CONCORDAT_CHECKPOINT_KEY with which key checkpoints are signed; "concordat checkpoint --new-key" makes one.',
    );
  }
  if (!loopbackHosts.includes(data.HOST)) refuseToBeSeen(data.HOST, isDemo, data.CONCORDAT_ORIGIN);
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: resolve(folder, data.CONCORDAT_DATA_DIR ?? join(folder, '.concordat')),
    databaseUrl: data.DATABASE_URL,
    isDemo,
    origin: data.CONCORDAT_ORIGIN ?? null,
    corsOrigins: data.CONCORDAT_CORS_ORIGINS,
    trustedProxies: data.CONCORDAT_TRUSTED_PROXIES,
    secret: data.CONCORDAT_SECRET ?? null,
    smtp: smtpOf(data.SMTP_URL, data.MAIL_FROM),
    logLevel: data.CONCORDAT_LOG,
    keptReadsMb: data.CONCORDAT_KEPT_READS_MB,
    checkpointKey: data.CONCORDAT_CHECKPOINT_KEY ? resolve(folder, data.CONCORDAT_CHECKPOINT_KEY) : null,
    checkpointDir: data.CONCORDAT_CHECKPOINT_DIR ? resolve(folder, data.CONCORDAT_CHECKPOINT_DIR) : null,
  };
}

function smtpOf(url: string | undefined, from: string | undefined): SmtpSettings | null {
  if (url !== undefined && from !== undefined) return { url, from };
  if (url === undefined && from === undefined) return null;
  const missing = url === undefined ? 'SMTP_URL' : 'MAIL_FROM';
  throw new UnusableSetting(`${missing} is missing: mail needs both SMTP_URL and MAIL_FROM.`);
}

function refuseToBeSeen(host: string, isDemo: boolean, origin: string | undefined): void {
  if (isDemo) {
    throw new UnusableSetting(
      `HOST is ${host}, but the demo office listens on this machine only, for anyone may sign in to it. Set NODE_ENV=production, or leave HOST out.`,
    );
  }
  if (origin === undefined) {
    throw new UnusableSetting(
      `HOST is ${host}, so say in CONCORDAT_ORIGIN under which address people reach the office, such as https://office.example.`,
    );
  }
}
