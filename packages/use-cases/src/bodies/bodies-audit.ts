import type { BodiesEvent } from '@concordat/domain/bodies';
import type { AuditedObject } from '../record-events.ts';

/** Which record an event is about, and whose personal values it carries. */
export function auditedInBodies(event: BodiesEvent): AuditedObject {
  switch (event.type) {
    case 'AreaRegistered':
      return { objectKind: 'Area', objectId: event.areaId };
    case 'BodyRegistered':
    case 'BodySucceeded':
      return { objectKind: 'Body', objectId: event.bodyId };
    case 'PostEstablished':
      return { objectKind: 'Post', objectId: event.postId };
    case 'PersonRegistered':
      return { objectKind: 'Person', objectId: event.personId, personId: event.personId };
    case 'PersonAppointed':
    case 'AppointmentEnded':
      return { objectKind: 'PostHolding', objectId: event.holdingId };
  }
}
