import { Tag } from '@concordat/ui';
import { type ShownPlanEntry, slippageInWords } from './plan-entry-words.ts';

/** Where an entry of a forward plan stands: waiting, as first planned, moved, come or withdrawn. */
export function PlanEntryStanding({ entry }: { entry: ShownPlanEntry & { readonly status: string } }) {
  const slipped = slippageInWords(entry);
  if (entry.status !== 'planned') return entry.status === 'delivered' ? 'It came' : 'Withdrawn';
  if (slipped !== null) return <Tag tone="caution">{slipped}</Tag>;
  return entry.plannedFor === null ? 'No meeting yet' : 'As first planned';
}
