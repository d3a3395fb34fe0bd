import type { BodyId, PersonId } from '../bodies/index.ts';
import type { Instant } from '../kernel/index.ts';
import type { ApiKeyScope } from './api-key-scopes.ts';
import type { Clearance } from './clearance.ts';
import type { RoleGrantId, RoleGrantStatus } from './role-grant.ts';
import type { Role } from './roles.ts';
import type { UserStatus } from './user.ts';

/** What happens to accounts, roles and keys; values that name a living person stand under `personal`. */
export type AccessEvent = { readonly at: Instant } & (
  | {
      readonly type: 'UserInvited';
      readonly userId: string;
      readonly bodyId: BodyId;
      readonly personId: PersonId | null;
      readonly clearance: Clearance;
      readonly seesBodyIds: readonly BodyId[];
      readonly personal: { readonly name: string; readonly email: string };
    }
  | { readonly type: 'InvitationRenewed'; readonly userId: string }
  | {
      readonly type: 'InvitationAccepted';
      readonly userId: string;
      readonly before: UserStatus;
      readonly after: UserStatus;
    }
  | {
      readonly type: 'UserLeft';
      readonly userId: string;
      readonly before: UserStatus;
      readonly after: UserStatus;
    }
  | {
      readonly type: 'RoleGrantRequested';
      readonly grantId: RoleGrantId;
      readonly userId: string;
      readonly role: Role;
    }
  | {
      readonly type: 'RoleGrantConfirmed';
      readonly grantId: RoleGrantId;
      readonly userId: string;
      readonly role: Role;
      readonly requestedBy: string;
    }
  | {
      readonly type: 'RoleRevoked';
      readonly grantId: RoleGrantId;
      readonly userId: string;
      readonly role: Role;
      readonly before: RoleGrantStatus;
    }
  | {
      readonly type: 'ApiKeyCreated';
      readonly userId: string;
      readonly name: string;
      readonly scopes: readonly ApiKeyScope[];
      readonly expiresAt: Instant;
    }
  | {
      readonly type: 'ApiKeyRevoked';
      readonly keyId: string;
      readonly userId: string;
      readonly name: string;
    }
  | {
      readonly type: 'CalendarFeedMade';
      readonly feedId: string;
      readonly userId: string;
      readonly name: string;
    }
  | {
      readonly type: 'CalendarFeedRevoked';
      readonly feedId: string;
      readonly userId: string;
      readonly name: string;
    }
  | ({ readonly type: 'ViewSaved' } & ViewTold)
  | ({ readonly type: 'ViewRemoved' } & ViewTold)
  | { readonly type: 'SecondFactorTurnedOn'; readonly userId: string }
  | { readonly type: 'SecondFactorTurnedOff'; readonly userId: string }
);

/** Not its name: somebody's own words, which could never be taken back. */
type ViewTold = {
  readonly viewId: string;
  readonly userId: string;
  readonly list: string;
};

export type AccessEventOf<Type extends AccessEvent['type']> = Extract<AccessEvent, { readonly type: Type }>;
