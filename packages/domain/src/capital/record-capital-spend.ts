import {
  accept,
  addPence,
  type Circumstances,
  type Decision,
  idOf,
  lastDayOf,
  type Month,
  monthsOf,
  refuse,
} from '../kernel/index.ts';
import type { CapitalEventOf } from './capital-events.ts';
import type { CapitalPosting, CapitalProgramme } from './capital-programme.ts';
import type { CapitalRefusal } from './capital-refusals.ts';
import { isHeldOn, nameOfScheme } from './capital-scheme.ts';
import { whyClosed } from './why-closed.ts';
import type { NextProgramme } from './why-not-carried.ts';

export type SpendToRecord = Omit<CapitalPosting, 'id' | 'month'>;

export type RecordCapitalSpend = { readonly month: Month; readonly spend: readonly SpendToRecord[] };

/**
 * Invoices paid in the month and orders open at its end, all of them or none; a held scheme takes neither, and nor does
 * a programme whose money has gone into the next.
 */
export function recordCapitalSpend(
  { id: programmeId, financialYear, schemes }: CapitalProgramme,
  next: Pick<NextProgramme, 'approvals'> | null,
  { month, spend }: RecordCapitalSpend,
  { now, newId }: Circumstances,
): Decision<readonly CapitalPosting[], CapitalEventOf<'CapitalSpendRecorded'>, CapitalRefusal> {
  const closed = whyClosed({ financialYear }, next);
  if (closed !== null) return refuse(closed);
  if (spend.length === 0) return refuse({ kind: 'NoSpendGiven' });
  if (!monthsOf(financialYear).includes(month)) {
    return refuse({ kind: 'MonthOutsideProgramme', month, financialYear });
  }
  for (const [at, { schemeId }] of spend.entries()) {
    const scheme = schemes.find(({ id }) => id === schemeId);
    if (scheme === undefined) return refuse({ kind: 'SchemeUnknown', row: at + 1 });
    if (isHeldOn(scheme, lastDayOf(month))) {
      return refuse({ kind: 'SchemeHeld', scheme: nameOfScheme(scheme), row: at + 1 });
    }
  }
  const postings = spend.map(
    (each): CapitalPosting => ({ ...each, id: idOf<'CapitalPosting'>(newId()), month }),
  );
  const total = (kind: CapitalPosting['kind']) =>
    addPence(...postings.filter((each) => each.kind === kind).map(({ amount }) => amount));
  return accept(postings, {
    type: 'CapitalSpendRecorded',
    programmeId,
    month,
    actual: total('actual'),
    commitments: total('commitment'),
    postings: postings.length,
    at: now,
  });
}
