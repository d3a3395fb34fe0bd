import { inTransaction } from '@concordat/database';
import type { PrismaClient } from '@concordat/database/prisma';
import { forumStore, postStore } from '@concordat/database/stores';
import { type Instant, instant } from '@concordat/domain/kernel';
import { v7 as uuidv7 } from 'uuid';
import type { Clock } from '../clock.ts';
import { systemViewer } from '../command-context.ts';
import { bodyOfAccount } from '../sign-in/body-of-account.ts';
import type { SignInPool } from '../sign-in/sign-in-pool.ts';

type StoryParts = {
  readonly prisma: PrismaClient;
  readonly pool: SignInPool;
  readonly clock: Clock;
  /** The first of them is of the body whose story it is; an office without any has no story. */
  readonly personas: readonly { readonly userId: string }[];
};

/** Tells the chapters of the demo office's story that its clock has passed. */
export async function tellTheStory(
  until: Instant,
  { prisma, pool, clock, personas: [first] }: StoryParts,
): Promise<void> {
  if (first === undefined) return;
  const { tellLaterChapters } = await import('@concordat/demo-office');
  const bodyId = await bodyOfAccount(pool, first.userId);
  const parts = { prisma, newId: uuidv7, realNow: instant(clock.now().toISOString()) };
  await tellLaterChapters(parts, until, () =>
    inTransaction(prisma, systemViewer(bodyId), async (tx) => ({
      bodyId,
      forums: await forumStore.ofBody(tx, bodyId),
      posts: (await postStore.titles(tx)).filter((post) => post.bodyId === bodyId),
    })),
  );
}
