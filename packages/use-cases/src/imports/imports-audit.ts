import type { ImportsEvent } from '@concordat/domain/imports';
import type { MeetingsEvent } from '@concordat/domain/meetings';
import { auditedInMeetings } from '../meetings/meetings-audit.ts';
import type { AuditedObject } from '../record-events.ts';

export function auditedInImports(event: ImportsEvent | MeetingsEvent): AuditedObject {
  switch (event.type) {
    case 'ImportRecorded':
    case 'ImportQuestionAnswered':
    case 'ImportAccepted':
    case 'ImportRejected':
    case 'ImportSuperseded':
      return { objectKind: 'Import', objectId: event.importId };
    default:
      return auditedInMeetings(event);
  }
}
