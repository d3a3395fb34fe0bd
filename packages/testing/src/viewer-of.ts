import type { Clearance, Role, Viewer } from '@concordat/domain/access';
import { type Id, idOf } from '@concordat/domain/kernel';

export interface ViewerParts {
  readonly userId?: string;
  readonly personId?: string | null;
  readonly name?: string;
  readonly roles?: readonly Role[];
  /** Plain ids will do. */
  readonly bodyIds?: readonly string[];
  readonly clearance?: Clearance;
  readonly via?: Viewer['via'];
  readonly scopes?: readonly string[] | null;
}

/** A viewer for tests: signed in, official, with no role and of no body unless said otherwise. */
export function viewerOf({ personId = null, bodyIds = [], ...parts }: ViewerParts = {}): Viewer {
  return {
    userId: 'test-user',
    name: 'Test user',
    roles: [],
    clearance: 'official',
    via: 'session',
    scopes: null,
    ...parts,
    personId: personId === null ? null : (idOf(personId) as Id<'Person'>),
    bodyIds: bodyIds.map((id) => idOf(id) as Id<'Body'>),
  };
}
