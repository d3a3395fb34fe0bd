import { request as httpRequest } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { verifyDatabase } from '@concordat/database';
import type { Clearance, Role } from '@concordat/domain/access';
import type { BodyId } from '@concordat/domain/bodies';
import { type TestDatabase, testDatabase } from '@concordat/testing';
import { openUserAccess, registerBody } from '@concordat/use-cases';
import type { GraphQLSchema } from 'graphql';
import { v7 as uuidv7 } from 'uuid';
import { TrustedDocuments } from '../src/api/trusted-documents.ts';
import { systemContext } from '../src/command-context.ts';
import { gateway } from '../src/gateway.ts';
import { openLog } from '../src/log.ts';
import type { SmtpSettings } from '../src/mail/smtp-transport.ts';
import { listen } from '../src/opening/listen.ts';
import { createAccount } from '../src/sign-in/create-account.ts';
import type { DemoPersona } from '../src/sign-in/demo-persona.ts';
import { OfficeTime } from '../src/sign-in/office-time.ts';
import { hashPassword } from '../src/sign-in/password-hashing.ts';
import { SignInPool } from '../src/sign-in/sign-in-pool.ts';
import type { SiteParts } from '../src/site/site.ts';
import { Browser } from './browser.ts';
import { tinySchema } from './tiny-schema.ts';

export type TestGateway = Awaited<ReturnType<typeof testGateway>>;

export type TestGatewayOptions = {
  readonly schema?: GraphQLSchema;
  readonly isDemo?: boolean;
  readonly personas?: readonly DemoPersona[];
  readonly trusted?: Readonly<Record<string, string>>;
  readonly corsOrigins?: readonly string[];
  readonly trustedProxies?: readonly string[];
  readonly origin?: string;
  readonly apps?: SiteParts['apps'];
  readonly smtp?: SmtpSettings;
};

export const goodPassword = 'otter lamp quarry seven';

/** A gateway on a port of its own over a database of its own, with a clock that can be moved. */
export async function testGateway(options: TestGatewayOptions = {}) {
  const statements: string[] = [];
  const onStatement = (sql: string) => void statements.push(sql);
  const database = await testDatabase({ onStatement });
  let shift = 0;
  const clock = { now: () => new Date(Date.now() + shift) };
  const logged: string[] = [];
  const log = openLog('info', { write: (line) => void logged.push(line) });
  const walks: Date[] = [];
  const trusted = new TrustedDocuments();
  trusted.add(options.trusted ?? {});
  let handler: Parameters<typeof listen>[0] = () => {};
  const listening = await listen((request, response) => handler(request, response), '127.0.0.1', 0);
  const url = `http://127.0.0.1:${listening.port}`;
  const opened = gateway({
    appUrl: database.appUrl,
    prisma: database.prisma,
    readPool: database.readPool,
    keptCharacters: 1_000_000,
    databaseMode: database.mode,
    verify: async () => {
      walks.push(clock.now());
      return verifyDatabase(database);
    },
    schema: options.schema ?? tinySchema(),
    trusted,
    ...(options.apps ? { apps: options.apps } : {}),
    personas: options.personas ?? [],
    isDemo: options.isDemo ?? false,
    origin: options.origin ?? url,
    corsOrigins: options.corsOrigins ?? [],
    trustedProxies: options.trustedProxies ?? [],
    secret: 'a secret of thirty-two characters',
    smtp: options.smtp ?? null,
    clock,
    log,
    onStatement,
  });
  await opened.server.start();
  handler = opened.listener;
  const pool = new SignInPool(database.appUrl);
  const parts = { prisma: database.prisma, office: new OfficeTime(pool, clock, false), clock };

  return {
    url,
    port: listening.port,
    database,
    opened,
    logged,
    now: clock.now,
    /** When the whole record was walked. */
    walks,
    /** SQL sent since the last time this was asked. */
    takeStatements: () => statements.splice(0),
    moveClock: (seconds: number) => {
      shift += seconds * 1_000;
    },
    browser: () => new Browser(url),
    register: async (shortName: string): Promise<BodyId> => await register(shortName, parts),
    open: async (person: NewPerson) => await openPerson(person, database, pool, parts),
    close: async () => {
      await listening.stop(1);
      await opened.close();
      await pool.close();
      await database.close();
    },
  };
}

export type NewPerson = {
  readonly bodyId: BodyId;
  readonly email: string;
  readonly name?: string;
  readonly roles: readonly Role[];
  readonly password?: string;
  readonly isDemoPersona?: boolean;
  readonly clearance?: Clearance;
};

type Parts = Parameters<typeof systemContext>[2];

async function register(shortName: string, parts: Parts): Promise<BodyId> {
  const bodyId = uuidv7() as BodyId;
  const answer = await registerBody(await systemContext(bodyId, 'test', parts), {
    bodyId,
    areaName: shortName,
    kind: 'policingBody',
    legalName: `Policing body of ${shortName}`,
    shortName,
    headTitle: 'Head',
    from: null,
  });
  if (answer.outcome !== 'accepted') throw new Error(JSON.stringify(answer));
  return bodyId;
}

async function openPerson(
  {
    bodyId,
    email,
    name = 'Somebody',
    roles,
    password,
    isDemoPersona = false,
    clearance = 'official',
  }: NewPerson,
  database: TestDatabase,
  pool: SignInPool,
  parts: Parts,
): Promise<string> {
  const userId = uuidv7();
  const access = {
    userId,
    name,
    email,
    bodyId,
    personId: null,
    clearance: 'official' as const,
    seesBodyIds: [bodyId],
  };
  const answer = await openUserAccess(await systemContext(bodyId, 'test', parts), {
    ...access,
    isDemoPersona,
  });
  if (answer.outcome !== 'accepted') throw new Error(JSON.stringify(answer));
  if (clearance === 'officialSensitive')
    await database.ownerPool.query('update user_access set clearance = 1 where user_id = $1', [userId]);
  for (const role of roles) {
    await database.ownerPool.query(
      `insert into role_grant (id, body_id, reader_body_ids, user_id, role, requested_by, requested_at, confirmed_by, confirmed_at)
       values ($1, $2, array[$2::uuid], $3, $4, 'one', now(), 'another', now())`,
      [uuidv7(), bodyId, userId, role],
    );
  }
  if (password) {
    const passwordHash = await hashPassword(password);
    await createAccount((sql, params) => pool.ask(sql, params), {
      userId,
      name,
      email,
      passwordHash,
      now: new Date(),
    });
  }
  return userId;
}

export type RawAnswer = {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly bytes: Buffer;
  readonly body: string;
};

/** Sends exactly these headers and this body, which fetch would not always do. */
export async function rawRequest(
  url: string,
  {
    method = 'POST',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string | Buffer },
): Promise<RawAnswer> {
  return await new Promise((resolve, reject) => {
    const sent = httpRequest(url, { method, headers }, (response) => {
      buffer(response).then((bytes) => {
        const { statusCode: status = 0, headers: given } = response;
        resolve({ status, headers: given, bytes, body: bytes.toString() });
      }, reject);
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
