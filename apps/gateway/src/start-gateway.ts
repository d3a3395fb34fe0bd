import type { RequestListener } from 'node:http';
import {
  assertSafeToServe,
  connectPrisma,
  type Database,
  migrate,
  openDatabase,
  ReadPool,
} from '@concordat/database';
import type { GraphQLSchema } from 'graphql';
import { contextOf } from './api/request-contexts.ts';
import { type Clock, realClock } from './clock.ts';
import type { Settings } from './env.ts';
import { gateway } from './gateway.ts';
import { factsOf, type Log } from './log.ts';
import { readBuiltApps, readOperationsOfApps } from './opening/built-apps.ts';
import { discardHalfADemoOffice, seedWhenEmpty } from './opening/demo-seeding.ts';
import { keepSecret } from './opening/keep-secret.ts';
import { listen } from './opening/listen.ts';
import type { Progress } from './opening/progress.ts';
import { answerStarting } from './opening/starting.ts';
import { statusOfSystem } from './opening/system-status.ts';
import { warmingViewer, warmUp } from './opening/warm-up.ts';
import type { DemoPersona } from './sign-in/demo-persona.ts';
import { SignInPool } from './sign-in/sign-in-pool.ts';

export type RunningGateway = {
  readonly address: string;
  readonly personas: readonly DemoPersona[];
  /** Takes no more requests, gives those under way ten seconds, then closes the database. */
  readonly stop: () => Promise<void>;
};

export type StartOptions = {
  readonly log: Log;
  readonly progress: Progress;
  readonly clock?: Clock;
  /** The API's own schema when not said. */
  readonly schema?: GraphQLSchema;
};

/** Opens the office: database, schema, demo story, then the doors. What was opened is closed again when a step fails. */
export async function startGateway(settings: Settings, options: StartOptions): Promise<RunningGateway> {
  const opened: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    return await open(settings, options, opened, stop);
  } catch (error) {
    await stop().catch((second: unknown) =>
      options.log.error('A failed start could not be undone', factsOf(second)),
    );
    throw error;
  }
}

async function open(
  settings: Settings,
  { log, progress, clock = realClock, schema: given }: StartOptions,
  opened: (() => Promise<unknown>)[],
  stop: () => Promise<void>,
): Promise<RunningGateway> {
  const { isDemo, dataDir, databaseUrl, host } = settings;
  // Read while PostgreSQL starts.
  const loading = Promise.all([given ?? loadSchema(), readBuiltApps(), readOperationsOfApps()]);
  loading.catch(() => {}); // told where it is awaited
  const database = await progress.step('Opening the database', () =>
    openDatabase({ databaseUrl, dataDir, log: progress.say }),
  );
  opened.push(() => database.close());

  let listener: RequestListener = answerStarting;
  const listening = await listen((request, response) => listener(request, response), host, settings.port);
  opened.push(() => listening.stop(10));
  const address = `http://${host === '::1' ? '[::1]' : nameOf(host)}:${listening.port}`;

  await progress.step('Bringing the schema up to date', () => bringUpToDate(database, isDemo, progress));
  const prisma = connectPrisma(database.appUrl);
  opened.push(() => prisma.$disconnect());
  const readPool = new ReadPool(database.appUrl);
  opened.push(() => readPool.close());
  await progress.step('Checking that it is safe to serve', () => assertSafeToServe(readPool));
  if (isDemo) await seed({ database, prisma, clock, progress });

  const [schema, apps, trusted] = await progress.step('Reading the apps', () => loading);
  const personas = isDemo ? (await import('@concordat/demo-office')).demoPersonas : [];
  const built = gateway({
    appUrl: database.appUrl,
    prisma,
    readPool,
    schema,
    trusted,
    apps,
    personas,
    isDemo,
    origin: settings.origin ?? address,
    corsOrigins: settings.corsOrigins,
    secret: settings.secret ?? (await keepSecret(dataDir)),
    statusOf: statusOfSystem(database, readPool),
    clock,
    log,
  });
  opened.push(() => built.close());
  await built.server.start();
  listener = built.listener;
  const officeNow = await built.office.now();
  await progress.step(`Rehearsing ${trusted.size} operations`, () =>
    warmUp({ ...built, schema }, trusted, () =>
      contextOf(warmingViewer, 'warm-up', officeNow, built.context),
    ),
  );
  built.health.markReady();
  setImmediate(() =>
    built.loadAccounts().catch((error: unknown) => log.error('Sign-in could not be loaded', factsOf(error))),
  );
  return {
    address,
    personas,
    stop: async () => {
      built.health.markStopping();
      await stop();
    },
  };
}

async function loadSchema(): Promise<GraphQLSchema> {
  const { createSchema } = await import('@concordat/graphql');
  return createSchema();
}

async function bringUpToDate(database: Database, isDemo: boolean, progress: Progress): Promise<void> {
  await migrate(database, progress.say);
  if (isDemo) await discardHalfADemoOffice(database.ownerUrl, progress);
}

type Seeding = {
  database: Database;
  prisma: ReturnType<typeof connectPrisma>;
  clock: Clock;
  progress: Progress;
};

async function seed({ database, prisma, clock, progress }: Seeding): Promise<void> {
  const pool = new SignInPool(database.appUrl, { size: 1 });
  try {
    const { ownerUrl } = database;
    await progress.step('Looking after the demo office', () =>
      seedWhenEmpty({ ownerUrl, prisma, pool, clock, progress }),
    );
  } finally {
    await pool.close();
  }
}

function nameOf(host: string): string {
  return host === '127.0.0.1' ? 'localhost' : host;
}
