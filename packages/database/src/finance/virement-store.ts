import type { BodyId } from '@concordat/domain/bodies';
import type {
  BudgetLineId,
  LedgerId,
  Virement,
  VirementId,
  VirementReason,
  VirementStatus,
} from '@concordat/domain/finance';
import { month, penceFromBigInt } from '@concordat/domain/kernel';
import { expectWritten } from '../columns/expect-written.ts';
import { instantColumn, instantOf } from '../columns/instant-column.ts';
import type { Stored } from '../columns/stored.ts';
import type { VirementModel, VirementMoveModel } from '../generated/prisma/models.ts';
import type { Transaction } from '../write/transaction.ts';

export const virementStore = {
  async load(tx: Transaction, id: VirementId): Promise<Stored<Virement> | null> {
    const row = await tx.virement.findUnique({
      where: { id },
      include: { moves: { orderBy: { lineId: 'asc' } } },
    });
    if (row === null) return null;
    const value = virementOfRow(row);
    return { value, version: row.version, bodyId: value.bodyId, readerBodyIds: value.readerBodyIds };
  },

  async insert(tx: Transaction, virement: Virement): Promise<void> {
    const { moves, bodyId, readerBodyIds, requestedAt, decidedAt, ...columns } = virement;
    const scope = { bodyId, readerBodyIds: [...readerBodyIds] };
    await tx.virement.createMany({
      data: {
        ...columns,
        ...scope,
        requestedAt: instantColumn(requestedAt),
        decidedAt: instantColumn(decidedAt),
      },
    });
    await tx.virementMove.createMany({
      data: moves.map(({ lineId, amount }) => ({
        ...scope,
        virementId: virement.id,
        lineId,
        amount: BigInt(amount),
      })),
    });
  },

  /** Writes what was decided; what moves stays as it was asked for. */
  async save(tx: Transaction, { id, ...virement }: Virement, { version }: Stored<Virement>): Promise<void> {
    const { status, decidedAt, decidedByName, decidedUnder, decidedWhy } = virement;
    const { count } = await tx.virement.updateMany({
      where: { id, version },
      data: {
        status,
        decidedAt: instantColumn(decidedAt),
        decidedByName,
        decidedUnder,
        decidedWhy,
        version: version + 1,
      },
    });
    expectWritten(count, 'Virement', id, version);
  },
};

function virementOfRow(row: VirementModel & { readonly moves: readonly VirementMoveModel[] }): Virement {
  return {
    id: row.id as VirementId,
    bodyId: row.bodyId as BodyId,
    readerBodyIds: row.readerBodyIds as BodyId[],
    ledgerId: row.ledgerId as LedgerId,
    month: month(row.month),
    moves: row.moves.map(({ lineId, amount }) => ({
      lineId: lineId as BudgetLineId,
      amount: penceFromBigInt(amount),
    })),
    reasonCode: row.reasonCode as VirementReason,
    reason: row.reason,
    override: row.override,
    status: row.status as VirementStatus,
    requestedAt: instantOf(row.requestedAt),
    requestedBy: row.requestedBy,
    requestedByName: row.requestedByName,
    decidedAt: instantOf(row.decidedAt),
    decidedByName: row.decidedByName,
    decidedUnder: row.decidedUnder,
    decidedWhy: row.decidedWhy,
  };
}
