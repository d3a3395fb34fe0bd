import {
  accept,
  addPence,
  type Circumstances,
  type Decision,
  idOf,
  lastDayOf,
  type Month,
  monthsOf,
  negatePence,
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

/** What spend is measured by beside its programme. */
export type BesideSpend = {
  /** The programme of the year after, which may have the money already. */
  readonly next: Pick<NextProgramme, 'approvals'> | null;
  /** What is recorded of the month already, row by row. */
  readonly recorded: readonly RecordedSpend[];
};

/** A payment or an order as it was recorded. */
export type RecordedSpend = Pick<CapitalPosting, 'schemeId' | 'kind' | 'amount' | 'source'>;

/**
 * Invoices paid in the month and orders open at its end, all of them or none; a held scheme takes neither, and nor does
 * a programme whose money has gone into the next. A payment recorded already is not recorded again, and orders stated
 * again take the place of those stated before.
 */
export function recordCapitalSpend(
  { id: programmeId, financialYear, schemes }: CapitalProgramme,
  { next, recorded }: BesideSpend,
  { month, spend }: RecordCapitalSpend,
  { now, newId }: Circumstances,
): Decision<readonly CapitalPosting[], CapitalEventOf<'CapitalSpendRecorded'>, CapitalRefusal> {
  const closed = whyClosed({ financialYear }, next);
  if (closed !== null) return refuse(closed);
  if (spend.length === 0) return refuse({ kind: 'NoSpendGiven' });
  if (!monthsOf(financialYear).includes(month)) {
    return refuse({ kind: 'MonthOutsideProgramme', month, financialYear });
  }
  for (const [at, row] of spend.entries()) {
    const scheme = schemes.find(({ id }) => id === row.schemeId);
    if (scheme === undefined) return refuse({ kind: 'SchemeUnknown', row: at + 1 });
    if (isHeldOn(scheme, lastDayOf(month))) {
      return refuse({ kind: 'SchemeHeld', scheme: nameOfScheme(scheme), row: at + 1 });
    }
    if (isPaidAlready(row, recorded)) {
      return refuse({ kind: 'PaymentRecordedAlready', scheme: nameOfScheme(scheme), row: at + 1, month });
    }
  }
  const payments = spend.filter(({ kind }) => kind === 'actual');
  const moved = [...payments, ...ordersMoved(spend, recorded)];
  if (moved.length === 0) return refuse({ kind: 'OrdersRecordedAlready', month });
  const postings = moved.map(
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

/** Whether the same payment of the same scheme from the same source is there; two of one paste are two payments. */
function isPaidAlready(row: SpendToRecord, recorded: readonly RecordedSpend[]): boolean {
  if (row.kind !== 'actual' || row.amount === 0) return false;
  return recorded.some(
    ({ schemeId, kind, amount, source }) =>
      kind === row.kind && schemeId === row.schemeId && amount === row.amount && source === row.source,
  );
}

/**
 * The orders of each scheme as they are stated now, with one row that takes back what was stated of it before; nothing
 * of a scheme whose orders come to the same.
 */
function ordersMoved(
  spend: readonly SpendToRecord[],
  recorded: readonly RecordedSpend[],
): readonly SpendToRecord[] {
  const orders = spend.filter(({ kind }) => kind === 'commitment');
  return [...new Set(orders.map(({ schemeId }) => schemeId))].flatMap((schemeId) => {
    const own = orders.filter((each) => each.schemeId === schemeId);
    const stated = recorded.filter((each) => each.kind === 'commitment' && each.schemeId === schemeId);
    const before = addPence(...stated.map(({ amount }) => amount));
    if (stated.length > 0 && before === addPence(...own.map(({ amount }) => amount))) return [];
    if (before === 0) return own;
    return [
      {
        schemeId,
        kind: 'commitment' as const,
        amount: negatePence(before),
        source: 'Takes back what was on order as it was recorded before',
        paperId: null,
        isWorkedOut: true,
      },
      ...own,
    ];
  });
}
