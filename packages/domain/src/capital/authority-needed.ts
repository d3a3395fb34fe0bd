import { addPence, type Pence } from '../kernel/index.ts';
import type { ApprovalKind, Authority, FinancingAmount } from './capital-approval.ts';
import type { FinancingSource } from './financing-source.ts';

/**
 * Whose decision an approval takes, by kind, source and amount. The programme and what is added to it are the
 * Commissioner's; a technical addition or a virement is the Chief Constable's while every penny of it comes from
 * sources within the delegation and no more of it than the scheme of delegation allows (Capital paper, 5.3 and 5.4).
 * A chief constable never borrows for it (Police Reform and Social Responsibility Act 2011 Sch. 2 para. 7A).
 */
export function authorityNeeded(
  kind: ApprovalKind,
  financing: readonly FinancingAmount[],
  sources: readonly FinancingSource[],
  limit: Pence | null,
): Authority {
  if (kind !== 'technical' && kind !== 'virement') return 'commissioner';
  const isDelegated = (key: string) =>
    sources.some(
      ({ key: own, kind: of, isWithinDelegation }) => own === key && isWithinDelegation && of !== 'borrowing',
    );
  if (!financing.every(({ source }) => isDelegated(source))) return 'commissioner';
  const total = addPence(...financing.map(({ amount }) => amount));
  return limit !== null && total > limit ? 'commissioner' : 'chiefConstable';
}
