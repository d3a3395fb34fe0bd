import type { PlanEvent } from '@concordat/domain/meetings';
import type { AuditedObject } from '../record-events.ts';

export function auditedInPlan(event: PlanEvent): AuditedObject {
  switch (event.type) {
    case 'MeetingsPlanned':
      return { objectKind: 'Forum', objectId: event.forumId };
    case 'PlanEntryAdded':
    case 'PlanEntryMoved':
    case 'PlanEntrySettled':
      return { objectKind: 'PlanEntry', objectId: event.entryId };
  }
}
