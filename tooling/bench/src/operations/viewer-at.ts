import type { Viewer } from '@concordat/domain/access';
import type { BodyId } from '@concordat/domain/bodies';
import { readerId } from '../offices/office-of-body.ts';
import type { Place } from './operation.ts';

/** Whoever stands there, as their session says who they are. */
export function viewerAt({ reader, bodyId, personId }: Place): Viewer {
  return {
    userId: readerId(reader) as Viewer['userId'],
    personId: personId as Viewer['personId'],
    name: `Reader ${reader}`,
    roles: ['governanceOfficer'],
    bodyIds: [bodyId as BodyId],
    clearance: 'officialSensitive',
    via: 'session',
    scopes: null,
  };
}
