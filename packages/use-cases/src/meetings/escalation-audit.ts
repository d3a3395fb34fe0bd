import type { EscalationEvent, MinutesEvent } from '@concordat/domain/meetings';
import type { AuditedObject } from '../record-events.ts';
import { auditedInMinutes } from './minutes-audit.ts';

export function auditedInEscalations(event: EscalationEvent | MinutesEvent): AuditedObject {
  switch (event.type) {
    case 'MatterEscalated':
    case 'EscalationAnswered':
    case 'EscalationWithdrawn':
      return { objectKind: 'Escalation', objectId: event.escalationId };
    default:
      return auditedInMinutes(event);
  }
}
