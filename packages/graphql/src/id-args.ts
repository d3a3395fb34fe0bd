import { localId } from '@concordat/database/reads';

/** The UUID in a filter's id: null when the filter is left out, an id of nothing when it is not one of that type. */
export function filterId(type: string, id: string): string;
export function filterId(type: string, id: string | null | undefined): string | null;
export function filterId(type: string, id: string | null | undefined): string | null {
  return id == null ? null : (localId(type, id) ?? idOfNothing);
}

const idOfNothing = '00000000-0000-0000-0000-000000000000';
