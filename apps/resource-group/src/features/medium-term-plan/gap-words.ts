import type { PlanYear } from '@concordat/domain/finance';
import { moneyInProse } from '@concordat/ui';

/** The gap of the first year and of the last in one heading: what a reader wants to know before anything else. */
export function gapHeading(years: readonly PlanYear[]): string {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return 'The plan has no years';
  if (years.length === 1) return gapOf(first);
  const moved = last.gap - first.gap;
  if (last.gap <= 0) return `${gapOf(first)}, none by ${last.year}`;
  return `${gapOf(first)}, ${moved > 0 ? 'rising' : 'falling'} to ${moneyInProse(last.gap)} by ${last.year}`;
}

function gapOf({ gap, year }: PlanYear): string {
  return gap > 0 ? `${moneyInProse(gap)} gap in ${year}` : `No gap in ${year}`;
}

/** Millionths as people write a rate: 1%, −0.5%. */
export function rateInWords(rate: number): string {
  const percent = Math.abs(rate / 10_000).toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return `${rate < 0 ? '−' : ''}${percent}%`;
}

/** Whole millionths of a typed percentage; null when it is no number, or beyond 50% where a slip is likelier. */
export function readTypedRate(text: string): number | null {
  const typed = text.trim().replace('−', '-').replace(/%$/, '').trim();
  if (!/^[-+]?\d{0,3}(\.\d{1,4})?$/.test(typed) || !/\d/.test(typed)) return null;
  const rate = Math.round(Number(typed) * 10_000);
  return Math.abs(rate) <= 500_000 ? rate : null;
}
