import {
  type ApiKeyScope,
  isWithinScopes,
  may,
  type Permission,
  type Viewer,
} from '@concordat/domain/access';

/** What a root field asks of whoever calls it; every root field declares one. */
export type Need = 'nothing' | PermissionNeed;

export interface PermissionNeed {
  /** One of these permissions is enough. */
  readonly anyOf: readonly Permission[];
  /** What an API key's scopes must hold; null where keys never come, `any` where each type found asks for its own. */
  readonly scope: ApiKeyScope | 'any' | null;
}

export function meets(viewer: Viewer | null, need: Need): boolean {
  if (need === 'nothing') return true;
  if (viewer === null || !need.anyOf.some((permission) => may(viewer, permission))) return false;
  if (need.scope === 'any') return true;
  return need.scope === null ? viewer.via !== 'apiKey' : isWithinScopes(viewer, need.scope);
}

export const toReadNodes: Need = { anyOf: ['meeting:read', 'audit:read'], scope: 'any' };
export const toReadMeetings: Need = { anyOf: ['meeting:read'], scope: 'meetings:read' };
export const toReadActions: Need = { anyOf: ['meeting:read'], scope: 'actions:read' };
export const toReadPapers: Need = { anyOf: ['meeting:read'], scope: 'documents:read' };
/** Papers that are not before a meeting yet are for those who write them. */
export const toReadPapersInHand: Need = { anyOf: ['paper:write'], scope: null };
export const toReadBodies: Need = { anyOf: ['meeting:read'], scope: 'bodies:read' };
export const toReadFinance: Need = { anyOf: ['finance:read'], scope: 'finance:read' };
export const toReadAudit: Need = { anyOf: ['audit:read'], scope: 'audit:read' };
export const toSeeImports: Need = { anyOf: ['import:upload', 'import:decide'], scope: null };
export const toSeeUsers: Need = {
  anyOf: ['user:invite', 'user:grant-role', 'user:confirm-role', 'user:remove'],
  scope: null,
};

/** Commands are given by a person who has signed in, never by a key. */
export function toCommand(permission: Permission): Need {
  return { anyOf: [permission], scope: null };
}

/** Declares what a root field needs, where both the check and the tests find it. */
export function needs(need: Need) {
  return { authScopes: { meets: need }, extensions: { need } };
}
