import type { Transaction } from '../write/transaction.ts';

/** What a run of references is counted by, such as decision notices of one body in one year. */
export interface ReferenceRun {
  readonly bodyId: string;
  readonly kind: string;
  readonly year: number;
}

/** 1, 2, 3 … without a gap: a transaction that fails gives its number back. Others in the run wait for this one. */
export async function nextReference(tx: Transaction, { bodyId, kind, year }: ReferenceRun): Promise<number> {
  const [given] = await tx.$queryRaw<{ last_value: number }[]>`
    insert into reference_sequence as s (body_id, kind, year, last_value) values (${bodyId}::uuid, ${kind}, ${year}, 1)
    on conflict (body_id, kind, year) do update set last_value = s.last_value + 1 returning last_value`;
  if (given === undefined) throw new Error('No reference was given out.');
  return given.last_value;
}
