import { type CitedPower, type DelegatedPower, powerByDelegation, powerOfHead } from '../access/index.ts';
import { addPence, type Pence, pence } from '../kernel/index.ts';
import type { ApprovalKind, CapitalApproval } from './capital-approval.ts';
import type { CapitalRefusal } from './capital-refusals.ts';
import type { FinancingSource } from './financing-source.ts';

/** Which lines of the scheme of delegation are about an approval of a kind; null where it is never given away. */
export const delegatedAs = {
  broughtForward: null,
  original: null,
  addition: 'capitalAddition',
  technical: 'technicalCapitalAddition',
  virement: 'virement',
  deletion: null,
} as const satisfies { readonly [Kind in ApprovalKind]: string | null };

type ToDecide = Pick<CapitalApproval, 'kind' | 'authority' | 'schemes' | 'financing'>;

type Beyond = Extract<CapitalRefusal, { kind: 'BeyondDelegation' }>;

/**
 * Why the Chief Constable's side can never decide it, whatever is delegated: its kind is never given away, or a penny of
 * it comes from a source outside the delegation. Null where it may, and for what the local policing body decides.
 */
export function whyNeverDelegated(
  { kind, authority, financing }: Pick<ToDecide, 'kind' | 'authority' | 'financing'>,
  sources: readonly FinancingSource[],
): Beyond | null {
  if (authority === 'policingBody') return null;
  if (delegatedAs[kind] === null) return { kind: 'BeyondDelegation', why: 'kind', most: null };
  const isDelegated = (key: string) =>
    sources.some(
      ({ key: own, kind: of, isWithinDelegation }) => own === key && isWithinDelegation && of !== 'borrowing',
    );
  if (financing.every(({ source }) => isDelegated(source))) return null;
  return { kind: 'BeyondDelegation', why: 'source', most: null };
}

/**
 * By what power an approval is decided. Whoever heads the local policing body needs none but the office; the Chief Constable's side has
 * what its scheme of delegation gives for the kind, up to the most that schemes or sources gain or lose by it, while
 * every penny comes from sources within the delegation (Capital paper, 5.3 and 5.4). It never borrows (Police Reform and Social Responsibility Act
 * 2011 Sch. 2 para. 7A). `lines` are those on the kind, in force on the day of the decision.
 */
export function powerOverApproval(
  approval: ToDecide,
  sources: readonly FinancingSource[],
  lines: readonly DelegatedPower[],
): CitedPower | Beyond {
  if (approval.authority === 'policingBody') return powerOfHead;
  const never = whyNeverDelegated(approval, sources);
  if (never !== null) return never;
  const power = powerByDelegation(mostMoved(approval.schemes, approval.financing), lines);
  return 'most' in power ? { kind: 'BeyondDelegation', why: 'amount', most: power.most } : power;
}

/** What is taken away counts as what is given: a pound moved from one scheme or source to another is a pound. */
function mostMoved(...sides: readonly (readonly { readonly amount: Pence }[])[]): Pence {
  const sums = sides.flatMap((parts) =>
    [1, -1].map((sign) =>
      addPence(...parts.map(({ amount }) => pence(amount * sign)).filter((amount) => amount > 0)),
    ),
  );
  return pence(Math.max(0, ...sums));
}
