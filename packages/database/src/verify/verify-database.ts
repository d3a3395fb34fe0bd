import type { Checkpoint } from '../audit/checkpoint.ts';
import { verifyChain } from '../audit/verify-chain.ts';
import { asOwnerReading } from '../connection/as-owner.ts';
import type { Database } from '../connection/database.ts';
import { type ReadRows, readRowsOver } from '../read/read-rows.ts';
import type { Invariant } from './invariant.ts';
import { markingInvariants, recordInvariants, scopeInvariants } from './record-invariants.ts';
import { linkInvariants, revisionInvariants } from './schema-invariants.ts';

export type DatabaseVerdict =
  | {
      readonly holds: true;
      /** How many audit trails were walked, the entries in them, and the other rules checked. */
      readonly chains: number;
      readonly entries: number;
      readonly invariants: number;
    }
  /** A plain sentence that names the first rule found broken, and where. */
  | { readonly holds: false; readonly broken: string };

/** Walks every audit trail and checks every invariant at one moment of the database, and stops at the first broken. */
export function verifyDatabase(
  database: Pick<Database, 'ownerUrl'>,
  keptElsewhere: readonly Checkpoint[] = [],
): Promise<DatabaseVerdict> {
  return asOwnerReading(database, (client) => verifyOver(readRowsOver(client), keptElsewhere));
}

/** The same over any connection that sees every row. */
export async function verifyOver(
  read: ReadRows,
  keptElsewhere: readonly Checkpoint[] = [],
): Promise<DatabaseVerdict> {
  const bodies = await read<{ id: string }>(bodiesWithATrail, [keptElsewhere.map(({ bodyId }) => bodyId)]);
  let entries = 0;
  for (const { id } of bodies) {
    const verdict = await verifyChain(read, id, keptElsewhere);
    if (!verdict.holds) {
      const where = `Entry ${verdict.firstBadSequence} of the audit trail of the body ${id}`;
      return { holds: false, broken: `${where} is wrong: ${verdict.reason}.` };
    }
    entries += verdict.size;
  }
  const invariants = await everyInvariant(read);
  for (const { name, sql } of invariants) {
    const [found] = await read<{ broken: string }>(`select broken from (${sql}) x limit 1`);
    if (found !== undefined) return { holds: false, broken: `"${name}" does not hold: see ${found.broken}.` };
  }
  return { holds: true, chains: bodies.length, entries, invariants: invariants.length };
}

async function everyInvariant(read: ReadRows): Promise<readonly Invariant[]> {
  return [
    ...(await linkInvariants(read)),
    ...recordInvariants,
    ...scopeInvariants,
    ...markingInvariants,
    ...(await revisionInvariants(read)),
  ];
}

const bodiesWithATrail = `
  select distinct id from (
    select body_id as id from audit_event union select body_id from audit_chain
    union select body_id from audit_checkpoint union select unnest($1::uuid[])) b order by id`;
