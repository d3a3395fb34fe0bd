import type { Month } from '@concordat/domain/kernel';

export type MonthEndSearch = { readonly month?: Month };

/** The month from the address; anything else there is left out. */
export function readMonthEndSearch(given: Record<string, unknown>): MonthEndSearch {
  return typeof given.month === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(given.month)
    ? { month: given.month as Month }
    : {};
}

export function monthEndHref(ledgerId: string, month?: string): string {
  return `/admin/finance/${encodeURIComponent(ledgerId)}${month === undefined ? '' : `?month=${month}`}`;
}
