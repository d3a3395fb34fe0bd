import { Tag } from '@concordat/ui';
import { type ShownPlanEntry, slippageInWords, standingInWords } from './plan-entry-words.ts';

/** Where an entry of a forward plan stands, marked where it slipped. */
export function PlanEntryStanding({ entry }: { entry: ShownPlanEntry & { readonly status: string } }) {
  const words = standingInWords(entry);
  const hasSlipped = entry.status === 'planned' && slippageInWords(entry) !== null;
  return hasSlipped ? <Tag tone="caution">{words}</Tag> : words;
}
