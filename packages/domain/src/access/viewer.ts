import type { BodyId, PersonId } from '../bodies/index.ts';
import { type ApiKeyScope, permissionsOfScopes } from './api-key-scopes.ts';
import type { Clearance } from './clearance.ts';
import type { Permission } from './permissions.ts';
import { allows, permissionsOf, type Role } from './roles.ts';

/** Whoever asks: a person at a screen, a key that reads for its holder, or the office's own work. */
export type Viewer = {
  readonly userId: string;
  readonly personId: PersonId | null;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The bodies whose records they read; work of the system has real ones too and passes no wall. */
  readonly bodyIds: readonly BodyId[];
  readonly clearance: Clearance;
  readonly via: 'session' | 'apiKey' | 'system';
  /** What the key may read; null unless via a key. */
  readonly scopes: readonly string[] | null;
};

/** What the viewer may do: by their roles, and with a key no more than its scopes of that. */
export function permissionsOfViewer(viewer: Viewer): readonly Permission[] {
  const byRole = permissionsOf(viewer.roles);
  if (viewer.via !== 'apiKey') return byRole;
  const byScope = permissionsOfScopes(viewer.scopes ?? []);
  return byRole.filter((permission) => byScope.includes(permission));
}

/** The one question every use case asks first. */
export function may(viewer: Viewer, permission: Permission): boolean {
  if (!allows(viewer.roles, permission)) return false;
  return viewer.via !== 'apiKey' || permissionsOfScopes(viewer.scopes ?? []).includes(permission);
}

/** Whether a read is within the key's scopes; a person at a screen is not narrowed by any. */
export function isWithinScopes(viewer: Viewer, scope: ApiKeyScope): boolean {
  return viewer.via !== 'apiKey' || (viewer.scopes ?? []).includes(scope);
}
