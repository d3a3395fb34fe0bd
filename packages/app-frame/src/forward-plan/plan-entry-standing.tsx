import { Tag } from '@concordat/ui';
import { type ShownPlanEntry, slippageInWords } from './plan-entry-words.ts';

/** Where an entry of a forward plan stands: as first planned, moved, come or withdrawn. */
export function PlanEntryStanding({ entry }: { entry: ShownPlanEntry & { readonly status: string } }) {
  const slipped = slippageInWords(entry);
  if (entry.status !== 'planned') return entry.status === 'delivered' ? 'It came' : 'Withdrawn';
  return slipped === null ? 'As first planned' : <Tag tone="caution">{slipped}</Tag>;
}
