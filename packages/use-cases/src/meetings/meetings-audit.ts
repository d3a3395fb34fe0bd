import type { MeetingsEvent } from '@concordat/domain/meetings';
import type { AuditedObject } from '../record-events.ts';

export function auditedInMeetings(event: MeetingsEvent): AuditedObject {
  switch (event.type) {
    case 'ForumEstablished':
    case 'ForumAliasAdded':
      return { objectKind: 'Forum', objectId: event.forumId };
    case 'MeetingRecorded':
    case 'MeetingMoved':
      return { objectKind: 'Meeting', objectId: event.meetingId };
    case 'ActionRaised':
    case 'ActionUpdated':
    case 'ActionReminded':
      return { objectKind: 'Action', objectId: event.actionId };
  }
}
