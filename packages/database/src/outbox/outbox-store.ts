import type { Prisma } from '../generated/prisma/client.ts';
import type { Transaction } from '../write/transaction.ts';

export interface NewMessage {
  readonly id: string;
  readonly bodyId: string;
  readonly topic: string;
  readonly payload: Prisma.InputJsonValue;
}

/** A message handed to one sender for a while; nobody else gets it meanwhile. */
export interface LeasedMessage {
  readonly id: string;
  readonly bodyId: string;
  readonly topic: string;
  readonly payload: Prisma.JsonValue;
  /** This attempt counted: 1 for the first. */
  readonly attempts: number;
}

/** Times are the real clock's. Sending happens between two transactions, never inside one. */
export const outboxStore = {
  /** Written with the change it tells of: it is sent if and only if that change was kept. */
  async add(tx: Transaction, messages: readonly NewMessage[], realNow: string): Promise<void> {
    if (messages.length === 0) return;
    await tx.outboxMessage.createMany({
      data: messages.map((message) => ({ ...message, createdAt: realNow, dueAt: realNow })),
    });
  },

  /** The oldest messages due in the viewer's bodies; one that is not reported on comes back after the lease. */
  async lease(
    tx: Transaction,
    { realNow, limit, leaseSeconds }: { realNow: string; limit: number; leaseSeconds: number },
  ): Promise<readonly LeasedMessage[]> {
    return tx.$queryRaw<LeasedMessage[]>`
      with due as (
        select id from outbox_message where delivered_at is null and due_at <= ${realNow}::timestamptz
         order by sequence limit ${limit} for update skip locked),
      leased as (
        update outbox_message m set attempts = m.attempts + 1,
               due_at = ${realNow}::timestamptz + make_interval(secs => ${leaseSeconds}::int)
          from due where m.id = due.id returning m.*)
      select id, body_id as "bodyId", topic, payload, attempts from leased order by sequence`;
  },

  async delivered(tx: Transaction, id: string, realNow: string): Promise<void> {
    await tx.outboxMessage.update({ where: { id }, data: { deliveredAt: realNow, lastFailure: null } });
  },

  async failed(tx: Transaction, id: string, failure: { reason: string; dueAt: string }): Promise<void> {
    await tx.outboxMessage.update({
      where: { id },
      data: { lastFailure: failure.reason.slice(0, 1_000), dueAt: failure.dueAt },
    });
  },
};

const longestWaitSeconds = 3_600;

/** Seconds until the next attempt: doubling from two, at most an hour; `chance` from 0 to 1 spreads them by half. */
export function secondsUntilNextAttempt(attempts: number, chance: number): number {
  const wait = Math.min(2 ** attempts, longestWaitSeconds);
  return wait * (0.5 + chance / 2);
}
