import type { BodyId, PostId } from '@concordat/domain/bodies';
import { penceFromBigInt } from '@concordat/domain/kernel';
import type { DecisionKind, Delegation, DelegationId, HeldDelegation } from '@concordat/domain/meetings';
import { postStore } from '../bodies/post-store.ts';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import { expectWritten } from '../columns/expect-written.ts';
import type { Stored } from '../columns/stored.ts';
import type { DelegationModel } from '../generated/prisma/models.ts';
import type { Transaction } from '../write/transaction.ts';

/** The scheme of delegation of a body; a line is ended and never deleted, since notices cite it. */
export const delegationStore = {
  async load(tx: Transaction, id: DelegationId): Promise<Stored<Delegation> | null> {
    const row = await tx.delegation.findUnique({ where: { id } });
    return row && delegationOfRow(row);
  },

  /** Everything ever delegated to the post, whatever the day. */
  async ofPost(tx: Transaction, postId: PostId): Promise<readonly Delegation[]> {
    const rows = await tx.delegation.findMany({
      where: { postId },
      orderBy: [{ from: 'asc' }, { id: 'asc' }],
    });
    return rows.map((row) => delegationOfRow(row).value);
  },

  /** Everything ever delegated of a kind by the body, each with its post; a post the viewer does not read is left out. */
  async ofKind(tx: Transaction, bodyId: BodyId, kind: DecisionKind): Promise<readonly HeldDelegation[]> {
    const rows = await tx.delegation.findMany({
      where: { bodyId, kind },
      orderBy: [{ from: 'asc' }, { id: 'asc' }],
    });
    const given = rows.map((row) => delegationOfRow(row).value);
    const posts = await postStore.loadAll(
      tx,
      given.map(({ postId }) => postId),
    );
    return given.flatMap((delegation) => {
      const holder = posts.find(({ value }) => value.id === delegation.postId)?.value;
      return holder === undefined ? [] : [{ ...delegation, holder }];
    });
  },

  /** Everything ever delegated of some kinds by some bodies, whatever the day. */
  async ofKinds(
    tx: Transaction,
    bodyIds: readonly BodyId[],
    kinds: readonly DecisionKind[],
  ): Promise<readonly Delegation[]> {
    const rows = await tx.delegation.findMany({
      where: { bodyId: { in: [...bodyIds] }, kind: { in: [...kinds] } },
      orderBy: [{ from: 'asc' }, { id: 'asc' }],
    });
    return rows.map((row) => delegationOfRow(row).value);
  },

  async insert(tx: Transaction, delegation: Delegation): Promise<void> {
    const { limit, from, until, readerBodyIds, ...columns } = delegation;
    await tx.delegation.createMany({
      data: {
        ...columns,
        readerBodyIds: [...readerBodyIds],
        limit: limit === null ? null : BigInt(limit),
        from: dateColumn(from),
        until: dateColumn(until),
      },
    });
  },

  /** Writes its last day. */
  async save(
    tx: Transaction,
    { id, until }: Delegation,
    { version }: Pick<Stored<Delegation>, 'version'>,
  ): Promise<void> {
    const { count } = await tx.delegation.updateMany({
      where: { id, version },
      data: { until: dateColumn(until), version: version + 1 },
    });
    expectWritten(count, 'Delegation', id, version);
  },
};

function delegationOfRow(row: DelegationModel): Stored<Delegation> {
  const bodyId = row.bodyId as BodyId;
  const readerBodyIds = row.readerBodyIds as BodyId[];
  const { kind, post, source } = row;
  return {
    value: {
      id: row.id as DelegationId,
      bodyId,
      readerBodyIds,
      kind: kind as DecisionKind,
      postId: row.postId as PostId,
      post,
      limit: row.limit === null ? null : penceFromBigInt(row.limit),
      from: calendarDateOf(row.from),
      until: calendarDateOf(row.until),
      source,
    },
    version: row.version,
    bodyId,
    readerBodyIds,
  };
}
