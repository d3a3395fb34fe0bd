import { type Decision, type Pence, type Ppm, refuse, splitPence } from '../kernel/index.ts';
import type { FinancingAmount } from './capital-approval.ts';
import type { CapitalRefusal } from './capital-refusals.ts';

/** What a source pays: an amount, or a share of the whole in millionths. */
export type FinancingPart = {
  readonly source: string;
  readonly amount: Pence | null;
  readonly share: Ppm | null;
  readonly fundedBy: string | null;
  readonly loanYears: number | null;
};

const WHOLE = 1_000_000;

/** The amounts of all sources; shares add up to exactly 100 % and are split without losing a penny. */
export function splitFinancing(
  total: Pence,
  parts: readonly FinancingPart[],
): readonly FinancingAmount[] | Extract<Decision<never, never, CapitalRefusal>, { outcome: 'refused' }> {
  const own = ({ source, fundedBy, loanYears }: FinancingPart, amount: Pence): FinancingAmount => ({
    source,
    amount,
    fundedBy: fundedBy?.trim() || null,
    loanYears,
  });
  const amounts = parts.flatMap(({ amount }) => amount ?? []);
  const shares = parts.flatMap(({ share }) => share ?? []);
  if (amounts.length > 0 && shares.length > 0) return refuse({ kind: 'SharesWithAmounts' });
  if (amounts.length !== parts.length && shares.length !== parts.length) {
    return refuse({ kind: 'SharesWithAmounts' });
  }
  if (shares.length === 0) return parts.map((part, at) => own(part, amounts[at] as Pence));
  const millionths = shares.reduce((sum, share) => sum + share, 0);
  if (millionths !== WHOLE || shares.some((share) => share < 0)) {
    return refuse({ kind: 'SharesNotWhole', millionths });
  }
  const split = splitPence(total, shares);
  return parts.map((part, at) => own(part, split[at] as Pence));
}
