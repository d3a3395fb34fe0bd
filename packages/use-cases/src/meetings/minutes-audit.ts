import type { MinutesEvent } from '@concordat/domain/meetings';
import type { AuditedObject } from '../record-events.ts';

export function auditedInMinutes(event: MinutesEvent): AuditedObject {
  switch (event.type) {
    case 'ActionRaised':
      return { objectKind: 'Action', objectId: event.actionId };
    case 'PlanEntryAdded':
      return { objectKind: 'PlanEntry', objectId: event.entryId };
    default:
      return { objectKind: 'Meeting', objectId: event.meetingId };
  }
}
