import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { PlanEntry, PlanEntryStatus } from './plan-entry.ts';
import type { PlanEventOf } from './plan-events.ts';
import type { PlanRefusal } from './plan-refusals.ts';

export type SettlePlanEntry = { readonly status: Exclude<PlanEntryStatus, 'planned'> };

/** The report came, or is no longer wanted; the entry leaves the plan and stays on record. */
export function settlePlanEntry(
  entry: PlanEntry,
  { status }: SettlePlanEntry,
  { now }: Circumstances,
): Decision<PlanEntry, PlanEventOf<'PlanEntrySettled'>, PlanRefusal> {
  if (entry.status !== 'planned') return refuse({ kind: 'PlanEntrySettled', status: entry.status });
  return accept(
    { ...entry, status },
    {
      type: 'PlanEntrySettled',
      entryId: entry.id,
      before: { status: entry.status },
      after: { status },
      at: now,
    },
  );
}
