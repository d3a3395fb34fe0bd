import { localId, partsOfGlobalId } from '@concordat/database/reads';
import { parseId } from '@concordat/domain/kernel';

/**
 * The UUID an argument names; null for what is no id of that type. A bare UUID is taken too, because sign-in and
 * uploads speak of bodies, people and files by theirs; what it finds is decided by the same predicates.
 */
export function idIn(type: string, id: string): string | null {
  return localId(type, id) ?? parseId(id);
}

/** The same in a filter: null when it is left out, an id of nothing when it is no id of that type. */
export function filterId(type: string, id: string): string;
export function filterId(type: string, id: string | null | undefined): string | null;
export function filterId(type: string, id: string | null | undefined): string | null {
  return id == null ? null : (idIn(type, id) ?? idOfNothing);
}

/** The account's id inside a User's id, which need not be a UUID; null for anything else. */
export function userIdIn(id: string): string | null {
  const [type, local] = partsOfGlobalId(id) ?? [];
  return type === 'User' && local !== undefined ? local : parseId(id);
}

/** Names nothing, so that a malformed id finds what a missing one finds. */
export const idOfNothing = '00000000-0000-0000-0000-000000000000';
