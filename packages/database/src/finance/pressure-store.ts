import type { BodyId } from '@concordat/domain/bodies';
import type {
  Pressure,
  PressureChange,
  PressureCost,
  PressureFunding,
  PressureId,
} from '@concordat/domain/finance';
import type { Id } from '@concordat/domain/kernel';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import { expectWritten } from '../columns/expect-written.ts';
import type { Stored } from '../columns/stored.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { PressureModel } from '../generated/prisma/models.ts';
import type { Transaction } from '../write/transaction.ts';

/** The register of pressures; one that is closed stays on it. */
export const pressureStore = {
  async load(tx: Transaction, id: PressureId): Promise<Stored<Pressure> | null> {
    const row = await tx.pressure.findUnique({ where: { id } });
    return row && pressureOfRow(row);
  },

  async ofBody(tx: Transaction, bodyId: BodyId): Promise<readonly Stored<Pressure>[]> {
    const rows = await tx.pressure.findMany({ where: { bodyId }, orderBy: { id: 'asc' } });
    return rows.map(pressureOfRow);
  },

  async insert(tx: Transaction, pressure: Pressure): Promise<void> {
    await tx.pressure.createMany({ data: rowOfPressure(pressure) });
  },

  async save(tx: Transaction, pressure: Pressure, { version }: Stored<Pressure>): Promise<void> {
    const { id, ...columns } = rowOfPressure(pressure);
    const { count } = await tx.pressure.updateMany({
      where: { id, version },
      data: { ...columns, version: version + 1 },
    });
    expectWritten(count, 'Pressure', id, version);
  },
};

function pressureOfRow(row: PressureModel): Stored<Pressure> {
  const bodyId = row.bodyId as BodyId;
  const readerBodyIds = row.readerBodyIds as BodyId[];
  const closedOn = calendarDateOf(row.closedOn);
  const value: Pressure = {
    id: row.id as PressureId,
    bodyId,
    readerBodyIds,
    title: row.title,
    what: row.what,
    since: calendarDateOf(row.since),
    source: row.source,
    owner: { postId: row.ownerPostId as Id<'Post'>, title: row.ownerTitle },
    cost: row.cost as unknown as PressureCost | null,
    funding: row.funding as unknown as PressureFunding | null,
    closed: closedOn === null ? null : { on: closedOn, reason: row.closedReason ?? '' },
    history: row.history as unknown as PressureChange[],
  };
  return { value, version: row.version, bodyId, readerBodyIds };
}

function rowOfPressure({ owner, closed, cost, funding, since, history, readerBodyIds, ...rest }: Pressure) {
  const orNull = (value: object | null) =>
    value === null ? Prisma.DbNull : (value as unknown as Prisma.InputJsonValue);
  return {
    ...rest,
    readerBodyIds: [...readerBodyIds],
    since: dateColumn(since),
    ownerPostId: owner.postId,
    ownerTitle: owner.title,
    cost: orNull(cost),
    funding: orNull(funding),
    closedOn: dateColumn(closed?.on ?? null),
    closedReason: closed?.reason ?? null,
    history: history as unknown as Prisma.InputJsonValue,
  };
}
