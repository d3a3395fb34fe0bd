import type { AuditFilter } from '../../generated/graphql.ts';

/** The trail's filters as they stand in the address. */
export type AuditSearch = { readonly action?: string; readonly body?: string };

/** Reads the address; what it does not know is left out. */
export function readAuditSearch({ action, body }: Readonly<Record<string, unknown>>): AuditSearch {
  return {
    ...(typeof action === 'string' && action !== '' && { action }),
    ...(typeof body === 'string' && body !== '' && { body }),
  };
}

export function auditFilter({ action, body }: AuditSearch): AuditFilter {
  return { ...(action && { action }), ...(body && { bodyId: body }) };
}

export function auditHref(search: AuditSearch): string {
  const query = new URLSearchParams(search as Record<string, string>);
  return query.size === 0 ? '/admin/audit' : `/admin/audit?${query}`;
}

/** The chosen filters, each with the view that remains without it. */
export function chosenAuditFilters(
  { action, body }: AuditSearch,
  bodies: readonly { readonly id: string; readonly shortName: string }[],
) {
  const bodyName = bodies.find((each) => each.id === body)?.shortName ?? 'One body';
  return [
    ...(action ? [{ group: 'Action', label: action, removeHref: auditHref(body ? { body } : {}) }] : []),
    ...(body ? [{ group: 'Body', label: bodyName, removeHref: auditHref(action ? { action } : {}) }] : []),
  ];
}
