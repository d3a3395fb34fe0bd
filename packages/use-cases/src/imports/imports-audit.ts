import type { ImportsEvent } from '@concordat/domain/imports';
import type { MeetingsEvent, PlanEvent } from '@concordat/domain/meetings';
import { auditedInMeetings } from '../meetings/meetings-audit.ts';
import { auditedInPlan } from '../meetings/plan-audit.ts';
import type { AuditedObject } from '../record-events.ts';

export function auditedInImports(event: ImportsEvent | MeetingsEvent | PlanEvent): AuditedObject {
  switch (event.type) {
    case 'ImportRecorded':
    case 'ImportQuestionAnswered':
    case 'ImportAccepted':
    case 'ImportRejected':
    case 'ImportSuperseded':
      return { objectKind: 'Import', objectId: event.importId };
    case 'MeetingsPlanned':
    case 'PlanEntryAdded':
    case 'PlanEntryMoved':
    case 'PlanEntrySettled':
      return auditedInPlan(event);
    default:
      return auditedInMeetings(event);
  }
}
