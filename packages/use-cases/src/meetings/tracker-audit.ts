import type { TrackerEvent } from '@concordat/domain/meetings';
import type { AuditedObject } from '../record-events.ts';

export function auditedInTrackers(event: TrackerEvent): AuditedObject {
  switch (event.type) {
    case 'TrackerRead':
    case 'TrackerTaken':
      return { objectKind: 'ActionTracker', objectId: event.trackerId };
    case 'ActionUpdated':
    case 'ActionDueMoved':
      return { objectKind: 'Action', objectId: event.actionId };
  }
}
