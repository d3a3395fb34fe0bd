import type { AgendaEvent } from '@concordat/domain/meetings';
import type { AuditedObject } from '../record-events.ts';

export function auditedInAgenda(event: AgendaEvent): AuditedObject {
  return { objectKind: 'Meeting', objectId: event.meetingId };
}
