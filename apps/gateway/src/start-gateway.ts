import type { RequestListener } from 'node:http';
import {
  assertSafeToServe,
  connectPrisma,
  type Database,
  migrate,
  openDatabase,
  ReadPool,
  verifyDatabase,
} from '@concordat/database';
import type { GraphQLSchema } from 'graphql';
import { type Clock, watchedClock } from './clock.ts';
import type { Settings } from './env.ts';
import { factsOf, type Log } from './log.ts';
import { Closing } from './opening/closing.ts';
import { discardHalfADemoOffice, seedWhenEmpty } from './opening/demo-seeding.ts';
import { keepCheckpoints } from './opening/keep-checkpoints.ts';
import { keepSecret } from './opening/keep-secret.ts';
import { listen } from './opening/listen.ts';
import type { Progress } from './opening/progress.ts';
import { answerStarting } from './opening/starting.ts';
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
  /** Where what is opened is noted, for a caller that may have to stop half-way. */
  readonly closing?: Closing;
  /** The API's own schema when not said. */
  readonly schema?: GraphQLSchema;
};

/** Opens the office: database, schema, demo story, then the doors. What was opened is closed again when a step fails. */
export async function startGateway(settings: Settings, options: StartOptions): Promise<RunningGateway> {
  const { log, closing = new Closing() } = options;
  try {
    return await open(settings, options, closing);
  } catch (error) {
    await closing
      .all()
      .catch((second: unknown) => log.error('A failed start could not be undone', factsOf(second)));
    throw error;
  }
}

async function open(
  settings: Settings,
  { log, progress, clock = watchedClock(), schema: given }: StartOptions,
  closing: Closing,
): Promise<RunningGateway> {
  const { isDemo, dataDir, databaseUrl, host } = settings;
  // Read while PostgreSQL starts.
  const loading = loadTheRest(given);
  loading.catch(() => {}); // told where it is awaited
  const database = await progress.step('Opening the database', () =>
    openDatabase({ databaseUrl, dataDir, log: progress.say }),
  );
  closing.add(() => database.close());

  let listener: RequestListener = answerStarting;
  const listening = await listen((request, response) => listener(request, response), host, settings.port);
  closing.doors(() => listening.stop(10));
  const address = `http://${host === '::1' ? '[::1]' : nameOf(host)}:${listening.port}`;

  await progress.step('Bringing the schema up to date', () => bringUpToDate(database, isDemo, progress));
  const prisma = connectPrisma(database.appUrl);
  closing.add(() => prisma.$disconnect());
  const readPool = new ReadPool(database.appUrl);
  closing.add(() => readPool.close());
  await progress.step('Checking that it is safe to serve', () => assertSafeToServe(readPool));
  if (isDemo) await seed({ database, prisma, clock, progress });

  const { schema, apps, trusted, gateway, rehearse } = await progress.step('Reading the apps', () => loading);
  const personas = isDemo ? (await import('@concordat/demo-office')).demoPersonas : [];
  const built = gateway({
    appUrl: database.appUrl,
    prisma,
    readPool,
    keptCharacters: settings.keptReadsMb * 1_000_000,
    schema,
    trusted,
    apps,
    personas,
    isDemo,
    origin: settings.origin ?? address,
    corsOrigins: settings.corsOrigins,
    trustedProxies: settings.trustedProxies,
    secret: settings.secret ?? (await keepSecret(dataDir)),
    smtp: settings.smtp,
    databaseMode: database.mode,
    verify: () => verifyDatabase(database),
    clock,
    log,
  });
  closing.add(() => built.close());
  await built.server.start();
  listener = built.listener;
  if (settings.checkpointDir !== null) {
    const keeping = await progress.step('Writing a signed checkpoint', () =>
      keepCheckpoints(settings, { prisma, clock, log }),
    );
    closing.add(keeping);
  }
  await progress.step(`Rehearsing ${trusted.size} operations`, () => rehearse(built, trusted));
  built.health.markReady();
  built.mailSender.start();
  // Half a second of loading that only a sign-in by password waits for; not while the first pages are asked for.
  const load = () =>
    built.loadAccounts().catch((error: unknown) => log.error('Sign-in could not be loaded', factsOf(error)));
  setTimeout(load, 2_000).unref();
  return {
    address,
    personas,
    stop: async () => {
      built.health.markStopping();
      await closing.all();
    },
  };
}

/** What takes longest to load and is needed last. */
async function loadTheRest(given: GraphQLSchema | undefined) {
  const [{ createSchema }, { gateway }, { rehearse }, { readBuiltApps, readOperationsOfApps }] =
    await Promise.all([
      import('@concordat/graphql'),
      import('./gateway.ts'),
      import('./opening/rehearse.ts'),
      import('./opening/built-apps.ts'),
    ]);
  const [apps, trusted] = await Promise.all([readBuiltApps(), readOperationsOfApps()]);
  return { schema: given ?? createSchema(), apps, trusted, gateway, rehearse };
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
