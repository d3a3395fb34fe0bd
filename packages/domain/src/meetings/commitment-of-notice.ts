import type { Commitment } from '../kernel/index.ts';
import type { DecisionKind } from './decision-kind.ts';
import type { DecisionNotice } from './decision-notice.ts';

/** By their nature agreements with somebody, which may cost money at any time, whatever the notice says of the price. */
export const agreementKinds: readonly DecisionKind[] = [
  'contract',
  'singleTender',
  'agreement',
  'sharedOffice',
  'grant',
];
/** They set or move budget, and agree to nothing. */
export const budgetKinds: readonly DecisionKind[] = ['budget', 'virement'];

/** What a signed notice agrees to spend; null while it is unsigned, and where it agrees to nothing that costs money. */
export function commitmentOfNotice({
  id,
  status,
  decidedOn,
  text: { kind, value },
}: Pick<DecisionNotice, 'id' | 'status' | 'decidedOn'> & {
  readonly text: Pick<DecisionNotice['text'], 'kind' | 'value'>;
}): Commitment | null {
  const costs = agreementKinds.includes(kind) || (!budgetKinds.includes(kind) && value !== null && value > 0);
  return status === 'signed' && decidedOn !== null && costs ? { on: decidedOn, recordId: id } : null;
}
