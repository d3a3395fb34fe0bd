import type { Area, AreaId, Body, BodyId } from '@concordat/domain/bodies';
import { expectWritten } from '../columns/expect-written.ts';
import type { Stored } from '../columns/stored.ts';
import type { Transaction } from '../write/transaction.ts';
import { areaOfRow, bodyOfRow, rowOfBody } from './body-rows.ts';

/** Areas and bodies are public knowledge: every viewer finds them. */
export const bodyStore = {
  async load(tx: Transaction, id: BodyId): Promise<Stored<Body> | null> {
    const row = await tx.body.findUnique({ where: { id } });
    return row && bodyOfRow(row);
  },

  async all(tx: Transaction): Promise<readonly Body[]> {
    const rows = await tx.body.findMany({ orderBy: { id: 'asc' } });
    return rows.map((row) => bodyOfRow(row).value);
  },

  /** Those of the bodies that are of the kind. */
  async ofKind(tx: Transaction, ids: readonly BodyId[], kind: Body['kind']): Promise<readonly BodyId[]> {
    const rows = await tx.body.findMany({ where: { id: { in: [...ids] }, kind }, select: { id: true } });
    return rows.map(({ id }) => id as BodyId);
  },

  /** The bodies that hand over to this one. */
  async predecessorsOf(tx: Transaction, id: BodyId): Promise<readonly Body[]> {
    const rows = await tx.body.findMany({ where: { successorId: id } });
    return rows.map((row) => bodyOfRow(row).value);
  },

  async byShortName(tx: Transaction, shortName: string): Promise<Stored<Body> | null> {
    const row = await tx.body.findFirst({ where: { shortName: { equals: shortName, mode: 'insensitive' } } });
    return row && bodyOfRow(row);
  },

  async areaByName(tx: Transaction, name: string): Promise<Area | null> {
    const row = await tx.area.findFirst({ where: { name: { equals: name, mode: 'insensitive' } } });
    return row && areaOfRow(row);
  },

  async area(tx: Transaction, id: AreaId): Promise<Area | null> {
    const row = await tx.area.findUnique({ where: { id } });
    return row && areaOfRow(row);
  },

  /** The body and those of its area: who reads the register of posts and people that it keeps. */
  async readersOf(tx: Transaction, { id, areaId }: Pick<Body, 'id' | 'areaId'>): Promise<readonly BodyId[]> {
    if (areaId === null) return [id];
    const rows = await tx.body.findMany({ where: { areaId, NOT: { id } }, select: { id: true } });
    return [id, ...rows.map((row) => row.id as BodyId)];
  },

  async insertArea(tx: Transaction, area: Area): Promise<void> {
    await tx.area.createMany({ data: area });
  },

  async insert(tx: Transaction, body: Body): Promise<void> {
    await tx.body.createMany({ data: rowOfBody(body) });
  },

  async save(tx: Transaction, body: Body, version: number): Promise<void> {
    const { id, ...columns } = rowOfBody(body);
    const { count } = await tx.body.updateMany({
      where: { id, version },
      data: { ...columns, version: version + 1 },
    });
    expectWritten(count, 'Body', id, version);
  },
};
