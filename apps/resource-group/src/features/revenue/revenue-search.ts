import type { Month } from '@concordat/domain/kernel';

/** What of a ledger is shown, as it stands in the address; nothing chosen is the latest month in the first cut. */
export type RevenueSearch = { readonly month?: Month; readonly cut?: string };

/** Reads the address; what it does not know is left out. */
export function readRevenueSearch(address: Readonly<Record<string, unknown>>): RevenueSearch {
  const { month, cut } = address;
  return {
    ...(typeof month === 'string' && /^\d{4}-\d{2}$/.test(month) ? { month: month as Month } : {}),
    ...(typeof cut === 'string' && cut !== '' ? { cut } : {}),
  };
}

/** The address of a ledger at the end of a month, in a cut. */
export function ledgerHref(ledgerId: string, search: RevenueSearch = {}): string {
  return `/resource-group/revenue/${encodeURIComponent(ledgerId)}${queryOf(search)}`;
}

/** The address of one row of it, with its lines. */
export function rowHref(ledgerId: string, rowId: string, month: Month): string {
  return `/resource-group/revenue/${encodeURIComponent(ledgerId)}/rows/${encodeURIComponent(rowId)}${queryOf({ month })}`;
}

function queryOf(search: RevenueSearch): string {
  const query = new URLSearchParams(Object.entries(search));
  return query.size > 0 ? `?${query}` : '';
}
