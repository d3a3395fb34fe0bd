import type { CalendarDate, Month } from '@concordat/domain/kernel';

/** What of a programme is shown, as it stands in the address: the end of the spend, and the day whose approvals count. */
export type CapitalSearch = { readonly month?: Month; readonly asAt?: CalendarDate };

/** Reads the address; what it does not know is left out. */
export function readCapitalSearch(address: Readonly<Record<string, unknown>>): CapitalSearch {
  const { month, asAt } = address;
  return {
    ...(typeof month === 'string' && /^\d{4}-\d{2}$/.test(month) ? { month: month as Month } : {}),
    ...(typeof asAt === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asAt) ? { asAt: asAt as CalendarDate } : {}),
  };
}

/** The address of a programme at the end of a month. */
export function programmeHref(programmeId: string, search: CapitalSearch = {}): string {
  return `/resource-group/capital/${encodeURIComponent(programmeId)}${queryOf(search)}`;
}

/** The address of one scheme of it. */
export function schemeHref(programmeId: string, schemeId: string, search: CapitalSearch = {}): string {
  return `/resource-group/capital/${encodeURIComponent(programmeId)}/schemes/${encodeURIComponent(schemeId)}${queryOf(search)}`;
}

function queryOf(search: CapitalSearch): string {
  const query = new URLSearchParams(Object.entries(search));
  return query.size > 0 ? `?${query}` : '';
}
