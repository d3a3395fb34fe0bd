import type { BodyId } from '@concordat/domain/bodies';
import type {
  DatedAmount,
  LiveEffect,
  LiveInput,
  LiveInputId,
  LiveSourceKind,
} from '@concordat/domain/finance';
import { ppm } from '@concordat/domain/kernel';
import { expectWritten } from '../columns/expect-written.ts';
import { instantColumn, instantOf } from '../columns/instant-column.ts';
import type { Stored } from '../columns/stored.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { PlanLiveInputModel } from '../generated/prisma/models.ts';
import type { Transaction } from '../write/transaction.ts';

/** What other modules promise the plan; each record speaks in one place, and says there what is new. */
export const liveInputStore = {
  async ofRecord(
    tx: Transaction,
    bodyId: BodyId,
    kind: LiveSourceKind,
    recordId: string,
  ): Promise<Stored<LiveInput> | null> {
    const row = await tx.planLiveInput.findUnique({
      where: { bodyId_kind_recordId: { bodyId, kind, recordId } },
    });
    return row && inputOfRow(row);
  },

  /** What a record with parts says in all of them: those whose record begins with it. */
  async under(
    tx: Transaction,
    bodyId: BodyId,
    kind: LiveSourceKind,
    recordId: string,
  ): Promise<readonly Stored<LiveInput>[]> {
    const rows = await tx.planLiveInput.findMany({
      where: { bodyId, kind, recordId: { startsWith: `${recordId}/` } },
      orderBy: { id: 'asc' },
    });
    return rows.map(inputOfRow);
  },

  /** Says it for the first time, or in the place of what the record said before. */
  async say(tx: Transaction, input: LiveInput, before: Stored<LiveInput> | null): Promise<void> {
    const { id, amounts, statedAt, readerBodyIds, ...rest } = input;
    const data = {
      ...rest,
      readerBodyIds: [...readerBodyIds],
      amounts: amounts as unknown as Prisma.InputJsonValue,
      statedAt: instantColumn(statedAt),
    };
    if (before === null) {
      await tx.planLiveInput.createMany({ data: { id, ...data } });
      return;
    }
    const { version } = before;
    const { count } = await tx.planLiveInput.updateMany({
      where: { id, version },
      data: { ...data, version: version + 1 },
    });
    expectWritten(count, 'PlanLiveInput', id, version);
  },
};

function inputOfRow(row: PlanLiveInputModel): Stored<LiveInput> {
  const bodyId = row.bodyId as BodyId;
  const readerBodyIds = row.readerBodyIds as BodyId[];
  const value: LiveInput = {
    id: row.id as LiveInputId,
    bodyId,
    readerBodyIds,
    kind: row.kind as LiveSourceKind,
    recordId: row.recordId,
    label: row.label,
    effect: row.effect as LiveEffect,
    amounts: row.amounts as unknown as DatedAmount[],
    probability: ppm(row.probability),
    source: row.source,
    statedAt: instantOf(row.statedAt),
    statedBy: row.statedBy,
  };
  return { value, version: row.version, bodyId, readerBodyIds };
}
