import type { BodyId, PersonId, Post, PostHolding, PostHoldingId, PostId } from '@concordat/domain/bodies';
import { dateColumn } from '../columns/date-column.ts';
import { expectWritten } from '../columns/expect-written.ts';
import type { Stored } from '../columns/stored.ts';
import type { Transaction } from '../write/transaction.ts';
import { postOfRow, rowOfHolding } from './post-rows.ts';

const withHoldings = { holdings: { orderBy: [{ from: 'asc' as const }, { id: 'asc' as const }] } };

/** A post is kept with its holdings: any change to one of them is a new version of the post. */
export const postStore = {
  async load(tx: Transaction, id: PostId): Promise<Stored<Post> | null> {
    const row = await tx.post.findUnique({ where: { id }, include: withHoldings });
    return row && postOfRow(row);
  },

  /** Those of the posts that the viewer reads. */
  async loadAll(tx: Transaction, ids: readonly PostId[]): Promise<readonly Stored<Post>[]> {
    const rows = await tx.post.findMany({ where: { id: { in: [...ids] } }, include: withHoldings });
    return rows.map(postOfRow);
  },

  /** Every post the viewer reads, by its title; who holds them is left out. */
  async titles(tx: Transaction): Promise<readonly Pick<Post, 'id' | 'bodyId' | 'title'>[]> {
    const rows = await tx.post.findMany({
      select: { id: true, bodyId: true, title: true },
      orderBy: { id: 'asc' },
    });
    return rows.map(({ id, bodyId, title }) => ({ id: id as PostId, bodyId: bodyId as BodyId, title }));
  },

  async byTitle(tx: Transaction, bodyId: BodyId, title: string): Promise<Stored<Post> | null> {
    const row = await tx.post.findFirst({
      where: { bodyId, title: { equals: title, mode: 'insensitive' } },
      include: withHoldings,
    });
    return row && postOfRow(row);
  },

  /** Every post the person was ever appointed to, with all its holdings. */
  async withPerson(tx: Transaction, personId: PersonId): Promise<readonly Post[]> {
    const rows = await tx.post.findMany({
      where: { holdings: { some: { personId } } },
      include: withHoldings,
      orderBy: { id: 'asc' },
    });
    return rows.map((row) => postOfRow(row).value);
  },

  /** The post with that appointment, and the appointment's own version. */
  async withHolding(
    tx: Transaction,
    id: PostHoldingId,
  ): Promise<{ readonly post: Stored<Post>; readonly holdingVersion: number } | null> {
    const row = await tx.postHolding.findUnique({
      where: { id },
      include: { post: { include: withHoldings } },
    });
    return row && { post: postOfRow(row.post), holdingVersion: row.version };
  },

  async insert(tx: Transaction, post: Post, readerBodyIds: readonly BodyId[]): Promise<void> {
    const { id, bodyId, title } = post;
    await tx.post.createMany({ data: { id, bodyId, readerBodyIds: [...readerBodyIds], title } });
  },

  /** Writes the holdings that are new or changed. */
  async save(tx: Transaction, post: Post, before: Stored<Post>): Promise<void> {
    const { version } = before;
    const { count } = await tx.post.updateMany({
      where: { id: post.id, version },
      data: { title: post.title, version: version + 1 },
    });
    expectWritten(count, 'Post', post.id, version);
    for (const holding of post.holdings) {
      const earlier = before.value.holdings.find(({ id }) => id === holding.id);
      if (earlier === undefined) await tx.postHolding.createMany({ data: rowOfHolding(holding, before) });
      else if (earlier !== holding) await saveHolding(tx, holding);
    }
  },
};

async function saveHolding(tx: Transaction, { id, until }: PostHolding): Promise<void> {
  const { count } = await tx.postHolding.updateMany({
    where: { id },
    data: { until: dateColumn(until), version: { increment: 1 } },
  });
  expectWritten(count, 'PostHolding', id, 0);
}
