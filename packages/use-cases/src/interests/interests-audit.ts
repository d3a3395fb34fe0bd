import type { InterestsEvent } from '@concordat/domain/interests';
import type { AuditedObject } from '../record-events.ts';

export function auditedInInterests(event: InterestsEvent): AuditedObject {
  switch (event.type) {
    case 'InterestRegistered':
    case 'InterestEnded':
      return { objectKind: 'RegisteredInterest', objectId: event.interestId };
    case 'InterestsReturned':
      return { objectKind: 'InterestsReturn', objectId: event.returnId };
  }
}
