import { addPence, type Pence, pence } from '../kernel/index.ts';
import type { CapitalSchemeId } from './capital-ids.ts';
import type { SchemeMonth } from './capital-programme.ts';
import { lastMonthOf, spendAt } from './scheme-columns.ts';

/** Paid and on order for a scheme by the last month that anything was loaded for. */
export function spentOf(spend: readonly SchemeMonth[], schemeId: CapitalSchemeId): Pence {
  const last = lastMonthOf(spend);
  if (last === null) return pence(0);
  const { actual, commitments } = spendAt(spend, schemeId, last);
  return addPence(actual ?? pence(0), commitments ?? pence(0));
}
