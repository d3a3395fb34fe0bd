import {
  addPence,
  type CalendarDate,
  type FinancialYear,
  financialYearsLater,
  lastDayOfYear,
  monthOf,
} from '../kernel/index.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import type { CapitalRefusal } from './capital-refusals.ts';
import { isHeldOn, nameOfScheme } from './capital-scheme.ts';
import { columnOf } from './scheme-columns.ts';
import { whatIsLeft } from './what-is-left.ts';

type From = Pick<CapitalProgramme, 'financialYear' | 'schemes' | 'approvals' | 'spend' | 'sources'>;
export type NextProgramme = Pick<CapitalProgramme, 'blocks' | 'sources' | 'schemes' | 'approvals'>;

/** The year that takes what is left of a year. */
export function yearAfter(year: FinancialYear): FinancialYear {
  return financialYearsLater(year, 1);
}

/**
 * Why what is left of a year cannot go into the next yet; null when it can. The year is over and its last month
 * recorded, and nothing waits for a decision, or money would be carried that is still being spent, or that nobody has
 * approved.
 */
export function whyNotCarried(
  from: From,
  next: NextProgramme | null,
  today: CalendarDate,
): CapitalRefusal | null {
  const year = yearAfter(from.financialYear);
  if (next === null) return { kind: 'NextProgrammeNotOpen', financialYear: year };
  const done = next.approvals.some(({ kind, withdrawn }) => kind === 'broughtForward' && withdrawn === null);
  if (done) return { kind: 'CarriedForwardAlready', financialYear: year };
  if (today <= lastDayOfYear(from.financialYear)) {
    return { kind: 'YearNotOver', financialYear: from.financialYear };
  }
  const month = monthOf(lastDayOfYear(from.financialYear));
  const mayHaveSpent = from.schemes.some((scheme) => !isHeldOn(scheme, lastDayOfYear(from.financialYear)));
  if (mayHaveSpent && !from.spend.some((each) => each.month === month)) {
    return { kind: 'LastMonthNotRecorded', month };
  }
  const waiting = from.approvals.filter((approval) => columnOf(approval, today) === 'proposed').length;
  if (waiting > 0) return { kind: 'ApprovalsWaiting', approvals: waiting };
  const left = whatIsLeft(from, today);
  if (left.total === 0) return { kind: 'NothingToCarry', financialYear: from.financialYear };
  const financing = addPence(...left.financing.map(({ amount }) => amount));
  if (financing !== left.total) return { kind: 'FinancingDiffers', payments: left.total, financing };
  const source = left.financing.find((each) => !next.sources.some(({ key }) => key === each.source))?.source;
  if (source !== undefined) {
    const name = from.sources.find(({ key }) => key === source)?.label ?? source;
    return { kind: 'NextProgrammeLacks', what: 'source', name, financialYear: year };
  }
  const homeless = from.schemes.find(
    (scheme) =>
      left.schemes.some(({ schemeId }) => schemeId === scheme.id) &&
      !next.schemes.some((other) => nameOfScheme(other) === nameOfScheme(scheme)) &&
      !next.blocks.includes(scheme.block),
  );
  if (homeless === undefined) return null;
  return { kind: 'NextProgrammeLacks', what: 'block', name: homeless.block, financialYear: year };
}
