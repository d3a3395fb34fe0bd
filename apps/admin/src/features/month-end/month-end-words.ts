import { moneyInProse, varianceInProse } from '@concordat/ui';
import type { ExtractToLoadQuery, MonthEndQuery } from '../../generated/graphql.ts';

export type MonthEnd = NonNullable<MonthEndQuery['monthEnd']>;
export type ExtractShown = NonNullable<ExtractToLoadQuery['ledgerExtract']>;
export type ColumnUse = ExtractShown['columns'][number]['use'];

export const useLabels: Readonly<Record<ColumnUse, string>> = {
  code: 'Code',
  actualToDate: 'Actual, April to date',
  actualOfMonth: 'Actual, this month only',
  commitment: 'Commitments',
  forecast: 'Full-year forecast',
  ignored: 'Not used',
};

export const kindLabels: Readonly<Record<string, string>> = {
  actual: 'Actual to date',
  commitment: 'Commitments',
  forecast: 'Full-year forecast',
};

/** What is spent against the budget to date, or that the month is not loaded yet. */
export function toDateInWords(variance: number | null): string {
  return variance === null ? 'Not loaded yet' : varianceInProse(variance);
}

/** The forecast against the year's budget, or that nothing is known yet. */
export function forecastInWords(variance: number | null): string {
  return variance === null ? 'Not yet known' : varianceInProse(variance);
}

/** What is asked of whoever closes a month without forecasts; without any of its own, those of earlier months are missing. */
export function withoutReturnsLabel(outstanding: number): string {
  if (outstanding === 0) return 'Why it closes without the returns of earlier months';
  return outstanding === 1
    ? 'Why it closes without 1 return of a budget holder'
    : `Why it closes without ${outstanding} returns of budget holders`;
}

/** How a figure moved between two months or two states: "up £12k", "down £3k", "no change". */
export function movementInWords(before: number | null, after: number | null): string {
  if (before === null || after === null) return 'Not yet known';
  const moved = after - before;
  if (moved === 0) return 'No change';
  return `${moved > 0 ? 'Up' : 'Down'} ${moneyInProse(Math.abs(moved))}`;
}

/** Whether every total the file prints is what its rows add up to. */
export function castsInWords(casts: ExtractShown['casts']): string {
  if (casts.length === 0) return 'No total in the file';
  if (casts.some(({ standing }) => standing === 'differs')) return 'No';
  return casts.some(({ standing }) => standing === 'rounding') ? 'Yes, but for rounding' : 'Yes';
}

/** What is to be done next, as the heading of the page goes on: "October 2016: bring the figures". */
export function nextStep(monthEnd: MonthEnd): string {
  const { period, extracts, rowsToExplain, loadedKinds, returns } = monthEnd;
  if (period.status === 'closed') return 'closed';
  if (extracts.some(({ status }) => status === 'read')) return 'a file waits to be loaded';
  if (!loadedKinds.includes('actual')) return 'bring the figures';
  const open = rowsToExplain.filter(({ note }) => note === null).length;
  if (open > 0) return open === 1 ? '1 note to write' : `${open} notes to write`;
  const asked = returns.filter(({ status }) => status === 'asked').length;
  if (asked > 0) return asked === 1 ? '1 return is outstanding' : `${asked} returns are outstanding`;
  return 'ready to close';
}
