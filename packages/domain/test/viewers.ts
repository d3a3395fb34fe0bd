import type { Role, Viewer } from '../src/access/index.ts';
import { testId } from './circumstances.ts';

export const ownBody = testId<'Body'>(1);
export const otherBody = testId<'Body'>(2);

/** A viewer of the first test body with these roles, cleared for everything. */
export function viewerWith(userId: string, roles: readonly Role[], changes: Partial<Viewer> = {}): Viewer {
  return {
    userId,
    personId: null,
    name: userId,
    roles,
    bodyIds: [ownBody],
    clearance: 'officialSensitive',
    via: 'session',
    scopes: null,
    ...changes,
  };
}
