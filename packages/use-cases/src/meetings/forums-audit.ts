import type { ForumEvent } from '@concordat/domain/meetings';
import type { AuditedObject } from '../record-events.ts';

export function auditedInForums(event: ForumEvent): AuditedObject {
  switch (event.type) {
    case 'ForumProposed':
    case 'TermsOfReferenceAdopted':
    case 'ForumCadenceSet':
    case 'ForumReportsToSet':
    case 'PostSeated':
    case 'SeatEnded':
    case 'PowerDelegated':
    case 'StandingItemAdded':
    case 'ForumStatusChanged':
      return { objectKind: 'Forum', objectId: event.forumId };
    case 'ForumChangeRecommended':
    case 'ForumChangeDecided':
    case 'ForumChangeImplemented':
      return { objectKind: 'ForumChange', objectId: event.changeId };
  }
}
