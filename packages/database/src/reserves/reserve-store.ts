import type { BodyId } from '@concordat/domain/bodies';
import { financialYear, type Instant, penceFromBigInt } from '@concordat/domain/kernel';
import type {
  MovementKind,
  Reserve,
  ReserveId,
  ReserveMovement,
  ReserveMovementId,
  ReserveRegister,
  ReserveRegisterId,
} from '@concordat/domain/reserves';
import { expectWritten } from '../columns/expect-written.ts';
import { instantColumn } from '../columns/instant-column.ts';
import type { Stored } from '../columns/stored.ts';
import type { ReserveModel, ReserveMovementModel } from '../generated/prisma/models.ts';
import type { Transaction } from '../write/transaction.ts';

const whole = {
  reserves: { orderBy: { position: 'asc' as const } },
  movements: { orderBy: [{ financialYear: 'asc' as const }, { id: 'asc' as const }] },
};

export const reserveStore = {
  async load(tx: Transaction, id: ReserveRegisterId): Promise<Stored<ReserveRegister> | null> {
    const row = await tx.reserveRegister.findUnique({ where: { id }, include: whole });
    if (row === null) return null;
    const bodyId = row.bodyId as BodyId;
    const readerBodyIds = row.readerBodyIds as BodyId[];
    const value: ReserveRegister = {
      id: row.id as ReserveRegisterId,
      bodyId,
      readerBodyIds,
      firstYear: financialYear(row.firstYear),
      netBudget: penceFromBigInt(row.netBudget),
      justification: row.justification,
      reserves: row.reserves.map(reserveOfRow),
      movements: row.movements.map(movementOfRow),
    };
    return { value, version: row.version, bodyId, readerBodyIds };
  },

  async bodyOf(tx: Transaction, id: ReserveRegisterId): Promise<BodyId | null> {
    const row = await tx.reserveRegister.findUnique({ where: { id }, select: { bodyId: true } });
    return row === null ? null : (row.bodyId as BodyId);
  },

  /** A movement of a register of the body or of another that the viewer reads; null where there is none. */
  async movement(tx: Transaction, id: ReserveMovementId): Promise<ReserveMovement | null> {
    const row = await tx.reserveMovement.findUnique({ where: { id } });
    return row && movementOfRow(row);
  },

  async isOpenFor(tx: Transaction, bodyId: BodyId): Promise<boolean> {
    return (await tx.reserveRegister.count({ where: { bodyId } })) > 0;
  },

  async insert(tx: Transaction, register: ReserveRegister, now: Instant): Promise<void> {
    const { id, firstYear, netBudget, justification } = register;
    await tx.reserveRegister.createMany({
      data: {
        id,
        ...scopeOf(register),
        firstYear,
        netBudget: BigInt(netBudget),
        justification,
        openedAt: instantColumn(now),
      },
    });
    await tx.reserve.createMany({
      data: register.reserves.map((reserve, position) => rowOfReserve(reserve, position, register)),
    });
  },

  /** Last among the reserves. */
  async addReserve(tx: Transaction, before: Stored<ReserveRegister>, reserve: Reserve): Promise<void> {
    await moveOn(tx, before, {});
    const { reserves } = before.value;
    await tx.reserve.createMany({ data: rowOfReserve(reserve, reserves.length, before.value) });
  },

  /** The database itself refuses what would leave the reserve below nothing in any year. */
  async addMovement(
    tx: Transaction,
    before: Stored<ReserveRegister>,
    { year, amount, plannedByName, approvedByName, ...movement }: ReserveMovement,
    justification: string | null,
    at: Instant,
  ): Promise<void> {
    await moveOn(tx, before, { justification });
    await tx.reserveMovement.createMany({
      data: {
        ...movement,
        ...scopeOf(before.value),
        registerId: before.value.id,
        financialYear: year,
        amount: BigInt(amount),
        recordedAt: instantColumn(at),
        recordedBy: plannedByName,
        approvedBy: approvedByName,
      },
    });
  },

  /** Its approval or its cancelling; the amount never changes. */
  async saveMovement(
    tx: Transaction,
    before: Stored<ReserveRegister>,
    { id, reference, approvedByName, approvedUnder, cancelledBecause }: ReserveMovement,
  ): Promise<void> {
    await moveOn(tx, before, {});
    await tx.reserveMovement.updateMany({
      where: { id },
      data: { reference, approvedBy: approvedByName, approvedUnder, cancelledBecause },
    });
  },
};

function scopeOf({ bodyId, readerBodyIds }: Pick<ReserveRegister, 'bodyId' | 'readerBodyIds'>) {
  return { bodyId, readerBodyIds: [...readerBodyIds] };
}

function rowOfReserve(reserve: Reserve, position: number, register: ReserveRegister): ReserveModel {
  return {
    ...reserve,
    ...scopeOf(register),
    registerId: register.id,
    position,
    opening: BigInt(reserve.opening),
    minimum: BigInt(reserve.minimum),
  };
}

function reserveOfRow(row: ReserveModel): Reserve {
  const { name, purpose, restriction, isGeneral, source } = row;
  return {
    id: row.id as ReserveId,
    name,
    purpose,
    restriction,
    isGeneral,
    source,
    opening: penceFromBigInt(row.opening),
    minimum: penceFromBigInt(row.minimum),
  };
}

function movementOfRow(row: ReserveMovementModel): ReserveMovement {
  const { purpose, reference, plannedBy, approvedUnder, cancelledBecause, belowMinimumBecause } = row;
  return {
    id: row.id as ReserveMovementId,
    reserveId: row.reserveId as ReserveId,
    year: financialYear(row.financialYear),
    kind: row.kind as MovementKind,
    amount: penceFromBigInt(row.amount),
    purpose,
    reference,
    plannedBy,
    plannedByName: row.recordedBy,
    approvedByName: row.approvedBy,
    approvedUnder,
    cancelledBecause,
    belowMinimumBecause,
  };
}

async function moveOn(
  tx: Transaction,
  { value: { id }, version }: Stored<ReserveRegister>,
  changes: { readonly justification?: string | null },
): Promise<void> {
  const { count } = await tx.reserveRegister.updateMany({
    where: { id, version },
    data: { ...changes, version: version + 1 },
  });
  expectWritten(count, 'ReserveRegister', id, version);
}
