import type { AuditEventJson } from '@concordat/database/reads';

export type CompleteAuditEvent = Omit<AuditEventJson, 'personalValues'> & { readonly summary: string };

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Puts the personal values back where the chain holds commitments to them, as far as they are not erased. */
export function completeAuditEvent({ personalValues, ...event }: AuditEventJson): CompleteAuditEvent {
  const payload = structuredClone(event.payload) as Json;
  for (const { pointer, value, isErased } of personalValues) {
    put(payload, pointer.split('/').slice(1).map(unescaped), isErased ? '(erased)' : (value as Json));
  }
  return { ...event, payload, summary: summaryOf(event.action, payload) };
}

/** What happened, to whom or what where the entry says so, and how its status moved. */
function summaryOf(action: string, payload: Json): string {
  const named = naming.map((path) => textAt(payload, path)).find((text) => text !== null) ?? null;
  const [from, to] = [textAt(payload, ['before', 'status']), textAt(payload, ['after', 'status'])];
  const moved = from !== null && to !== null && from !== to ? `, from ${from} to ${to}` : '';
  return `${sentenceCase(action)}${named === null ? '' : `: ${named}`}${moved}`;
}

/** Where an entry names what it is about, the best name first. */
const naming = [['personal', 'name'], ['name'], ['title'], ['fileName'], ['role'], ['heldOn']] as const;

function textAt(value: Json, [name, ...rest]: readonly string[]): string | null {
  if (name === undefined) return typeof value === 'string' ? value : null;
  if (value === null || typeof value !== 'object') return null;
  return textAt((value as Record<string, Json>)[name] ?? null, rest);
}

function put(into: Json, path: readonly string[], value: Json): void {
  const [name, ...rest] = path;
  if (name === undefined || into === null || typeof into !== 'object') return;
  const members = into as Record<string, Json>;
  if (rest.length === 0) members[name] = value;
  else put(members[name] ?? null, rest, value);
}

/** RFC 6901. */
function unescaped(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** `RoleGrantConfirmed` as "Role grant confirmed". */
function sentenceCase(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
