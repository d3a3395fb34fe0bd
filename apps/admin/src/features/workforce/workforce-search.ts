/** Which group is being changed: its id, or `new`; left out where all are listed. */
export type WorkforceSearch = { readonly group?: string };

/** The group from the address; anything else there is left out. */
export function readWorkforceSearch(given: Record<string, unknown>): WorkforceSearch {
  return typeof given.group === 'string' && /^[0-9a-z-]{3,40}$/i.test(given.group)
    ? { group: given.group }
    : {};
}

export function workforceHref(ledgerId: string, group?: string): string {
  return `/admin/finance/${encodeURIComponent(ledgerId)}/workforce${group === undefined ? '' : `?group=${group}`}`;
}
