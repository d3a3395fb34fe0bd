import { type Pence, pence, subtractPence } from '../kernel/index.ts';
import type { SchemeColumns } from './scheme-columns.ts';

const none = pence(0);

/** Budget of the year that is not expected to be spent in it; nothing where no forecast was given. */
export function slippageOf({ revised }: Pick<SchemeColumns, 'revised'>, forecast: Pence | null): Pence {
  if (forecast === null) return none;
  const left = subtractPence(revised, forecast);
  return left > 0 ? left : none;
}

/** What the year would hand on: revised budget less spent and committed (G - J); overspends hand on nothing. */
export function carryForwardOf({
  revised,
  spentAndCommitted,
}: Pick<SchemeColumns, 'revised' | 'spentAndCommitted'>): Pence {
  const left = subtractPence(revised, spentAndCommitted ?? none);
  return left > 0 ? left : none;
}
