import type { Viewer } from '@concordat/domain/access';
import { type Slot, type Sql, sql } from './sql.ts';

/** Every read model is asked by somebody; there is no read without a viewer. */
export interface AskedBy {
  readonly viewer: Viewer;
}

export const viewerBodies: Slot<AskedBy> = { slot: ({ viewer }) => viewer.bodyIds };
const clearance: Slot<AskedBy> = { slot: ({ viewer }) => (viewer.clearance === 'officialSensitive' ? 1 : 0) };

/** The viewer's own person; null when the account belongs to nobody in the register. */
export const viewerPerson: Slot<AskedBy> = { slot: ({ viewer }) => viewer.personId };
export const viewerUser: Slot<AskedBy> = { slot: ({ viewer }) => viewer.userId };

/** True where one of the viewer's bodies may read the row: the first wall, row-level security being the second. */
export function readable(table: string): Sql<AskedBy> {
  return sql`${table}.reader_body_ids && ${viewerBodies}::uuid[]`;
}

/** As `readable`, and within the viewer's clearance. */
export function withinClearance(table: string): Sql<AskedBy> {
  return sql`${readable(table)} and ${table}.clearance <= ${clearance}::int`;
}

/** As `withinClearance`, and, where readers are named, naming the viewer. */
export function cleared(table: string): Sql<AskedBy> {
  return sql`${withinClearance(table)}
    and (cardinality(${table}.named_reader_ids) = 0 or ${viewerPerson}::uuid = any(${table}.named_reader_ids))`;
}

/** True where one of the viewer's bodies owns the row, which is what writing it asks for. */
export function owned(table: string): Sql<AskedBy> {
  return sql`${table}.body_id = any(${viewerBodies}::uuid[])`;
}
