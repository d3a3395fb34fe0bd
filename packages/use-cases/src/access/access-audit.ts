import type { AccessEvent } from '@concordat/domain/access';
import type { AuditedObject } from '../record-events.ts';

export function auditedInAccess(event: AccessEvent): AuditedObject {
  switch (event.type) {
    case 'UserInvited':
      return { objectKind: 'User', objectId: event.userId, personId: event.personId };
    case 'InvitationRenewed':
    case 'InvitationAccepted':
    case 'UserLeft':
    case 'SecondFactorTurnedOn':
    case 'SecondFactorTurnedOff':
      return { objectKind: 'User', objectId: event.userId };
    case 'RoleGrantRequested':
    case 'RoleGrantConfirmed':
    case 'RoleRevoked':
      return { objectKind: 'RoleGrant', objectId: event.grantId };
    case 'ApiKeyCreated':
      return { objectKind: 'ApiKey', objectId: event.userId };
    case 'CalendarFeedMade':
    case 'CalendarFeedRevoked':
      return { objectKind: 'CalendarFeed', objectId: event.feedId };
    case 'ViewSaved':
    case 'ViewRemoved':
      return { objectKind: 'SavedView', objectId: event.viewId };
    case 'ApiKeyRevoked':
      return { objectKind: 'ApiKey', objectId: event.keyId };
  }
}
