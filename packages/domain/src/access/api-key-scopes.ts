import { isReadingOnly, type Permission } from './permissions.ts';

/** What a key may read, in the words an integrator asks for it with. */
export const apiKeyScopes = [
  'meetings:read',
  'actions:read',
  'bodies:read',
  'documents:read',
  'finance:read',
  'audit:read',
] as const;

export type ApiKeyScope = (typeof apiKeyScopes)[number];

const permissionBehind: { readonly [Scope in ApiKeyScope]: Permission } = {
  'meetings:read': 'meeting:read',
  'actions:read': 'meeting:read',
  'bodies:read': 'meeting:read',
  'documents:read': 'meeting:read',
  'finance:read': 'finance:read',
  'audit:read': 'audit:read',
};

/** The scope, or null when there is none of that name. */
export function parseApiKeyScope(text: string): ApiKeyScope | null {
  return apiKeyScopes.find((scope) => scope === text) ?? null;
}

/** What its holder must be allowed to do before a key may carry the scope. */
export function permissionFor(scope: ApiKeyScope): Permission {
  return permissionBehind[scope];
}

/** What the scopes allow, unknown ones nothing; never anything that changes the office. */
export function permissionsOfScopes(scopes: readonly string[]): readonly Permission[] {
  const known = scopes.map(parseApiKeyScope).filter((scope) => scope !== null);
  return [...new Set(known.map(permissionFor))].filter(isReadingOnly);
}
