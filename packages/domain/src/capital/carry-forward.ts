import { type Pence, pence, subtractPence } from '../kernel/index.ts';
import type { SchemeColumns } from './scheme-columns.ts';

const none = pence(0);

/** Budget of the year that is not expected to be spent in it; nothing where no forecast was given. */
export function slippageOf({ revised }: Pick<SchemeColumns, 'revised'>, forecast: Pence | null): Pence {
  if (forecast === null) return none;
  const left = subtractPence(revised, forecast);
  return left > 0 ? left : none;
}

/** What the year would hand on: the authorised budget that was not paid out; overspends hand on nothing. */
export function carryForwardOf({
  broughtForward,
  amended,
  actual,
}: Pick<SchemeColumns, 'broughtForward' | 'amended' | 'actual'>): Pence {
  const authorised = pence(broughtForward + amended);
  const left = subtractPence(authorised, actual ?? none);
  return left > 0 ? left : none;
}
