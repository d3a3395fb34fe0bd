import type { ReadRows } from '../read/read-rows.ts';
import { commitmentsIn, type Json } from './audit-payload.ts';
import { commitmentTo } from './personal-value.ts';

interface StoredValue {
  readonly sequence: number;
  readonly pointer: string;
  readonly commitment: string;
  readonly salt: string | null;
  readonly value: Json;
  readonly isErased: boolean;
}

/** What is wrong with the values kept beside these entries, by sequence; an erased value is not wrong. */
export async function personalValueFaults(
  read: ReadRows,
  bodyId: string,
  entries: readonly { sequence: number; payload: Json }[],
): Promise<Map<number, string>> {
  const first = entries[0]?.sequence ?? 0;
  const last = entries.at(-1)?.sequence ?? 0;
  const stored = new Map<string, StoredValue>();
  for (const value of await read<StoredValue>(valuesBetween, [bodyId, first, last])) {
    stored.set(`${value.sequence} ${value.pointer}`, value);
  }
  const faults = new Map<number, string>();
  for (const { sequence, payload } of entries) {
    for (const [pointer, commitment] of commitmentsIn(payload)) {
      const fault = faultOf(stored.get(`${sequence} ${pointer}`), commitment);
      if (fault !== undefined) faults.set(sequence, fault);
    }
  }
  return faults;
}

function faultOf(kept: StoredValue | undefined, commitment: string): string | undefined {
  if (kept === undefined) return 'a personal value it commits to is gone without being erased';
  if (kept.commitment !== commitment) return 'a personal value kept beside it belongs to another commitment';
  if (kept.isErased) return undefined;
  if (kept.salt === null || commitmentTo(kept.salt, kept.value) !== commitment) {
    return 'a personal value kept beside it was changed';
  }
  return undefined;
}

const valuesBetween = `
  select sequence, pointer, commitment, salt, value, erased_at is not null as "isErased"
    from audit_personal_value where body_id = $1 and sequence between $2 and $3`;
