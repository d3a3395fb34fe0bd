import type { ViewerContext } from './viewer-context.ts';

/** The values of the four settings the policies read, in the order of `setViewerInTransaction`. */
export type ViewerSettings = readonly [bodyIds: string, clearance: string, personId: string, userId: string];

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Throws a TypeError when a body's or person's id is not a UUID, so nothing but ids reaches the array literal. */
export function viewerSettings(viewer: ViewerContext): ViewerSettings {
  for (const id of viewer.personId === null ? viewer.bodyIds : [...viewer.bodyIds, viewer.personId]) {
    if (!uuid.test(id)) throw new TypeError(`"${id}" is not the id of a body or person`);
  }
  return [
    `{${viewer.bodyIds.join(',')}}`,
    viewer.clearance === 'officialSensitive' ? '1' : '0',
    viewer.personId ?? '',
    viewer.userId,
  ];
}

/** Until the transaction ends; outside one, until the statement does. */
export const setViewerInTransaction = `select ${['body_ids', 'clearance', 'person_id', 'user_id']
  .map((name, index) => `set_config('concordat.${name}', $${index + 1}, true)`)
  .join(', ')}`;
