import { emptyDatabase, migrate } from '@concordat/database';
import type { PrismaClient } from '@concordat/database/prisma';
import { demoClockStore } from '@concordat/database/stores';
import { type Instant, instant } from '@concordat/domain/kernel';
import { startDemoClock } from '@concordat/use-cases';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { Clock } from '../clock.ts';
import { systemViewer } from '../command-context.ts';
import { bodyOfAccount } from '../sign-in/body-of-account.ts';
import type { SignInPool } from '../sign-in/sign-in-pool.ts';
import type { Progress } from './progress.ts';

const underWay = 'The demo office is being written';

export type DemoParts = {
  readonly ownerUrl: string;
  readonly prisma: PrismaClient;
  readonly pool: SignInPool;
  readonly clock: Clock;
  readonly progress: Progress;
};

/**
 * A demo office that was cut off half-way is thrown away before anything else looks at it. Only a database that says
 * of itself that it is being filled is ever emptied.
 */
export async function discardHalfADemoOffice(ownerUrl: string, progress: Progress): Promise<void> {
  if ((await asOwner(ownerUrl, markOf)) === underWay) {
    progress.say('The last start was cut off while it wrote the demo office: it begins again');
    await emptyDatabase({ ownerUrl });
  }
  await migrate({ ownerUrl }, progress.say);
}

/** Writes the demo office into an empty database; leaves any other as it is. Returns whether it did. */
export async function seedWhenEmpty({
  ownerUrl,
  prisma,
  pool,
  clock,
  progress,
}: DemoParts): Promise<boolean> {
  const [found] = await pool.ask<{ bodies: number }>('select count(*)::int as bodies from body');
  if (found?.bodies !== 0) return false;
  const { DEMO_OPENS_AT, demoPersonas, seedDemoOffice } = await import('@concordat/demo-office');
  await asOwner(ownerUrl, (owner) => owner.query(`comment on table demo_clock is '${underWay}'`));
  const realNow = instant(clock.now().toISOString());
  await seedDemoOffice({ prisma, newId: uuidv7, realNow }, progress.say);
  const bodyId = await bodyOfAccount(pool, demoPersonas[0]?.userId ?? '');
  await startClock({ prisma, realNow, bodyId, at: instant(DEMO_OPENS_AT) });
  await asOwner(ownerUrl, (owner) => owner.query('comment on table demo_clock is null'));
  return true;
}

type ClockParts = {
  prisma: PrismaClient;
  realNow: Instant;
  bodyId: Parameters<typeof systemViewer>[0];
  at: Instant;
};

async function startClock({ prisma, realNow, bodyId, at }: ClockParts): Promise<void> {
  if (await demoClockStore.load(prisma)) return;
  const viewer = systemViewer(bodyId);
  const context = { viewer, prisma, now: at, realNow, newId: uuidv7, requestId: 'demo-story' };
  const answer = await startDemoClock(context, { at });
  if (answer.outcome !== 'accepted')
    throw new Error(`The demo clock could not be started: ${answer.outcome}.`);
}

async function markOf(owner: pg.Client): Promise<string | null> {
  const { rows } = await owner.query<{ mark: string | null }>(
    `select obj_description(to_regclass('public.demo_clock'), 'pg_class') as mark`,
  );
  return rows[0]?.mark ?? null;
}

async function asOwner<T>(ownerUrl: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}
