import { describedEnum } from '../described-enum.ts';

export const MeetingStatusEnum = describedEnum(
  'MeetingStatus',
  'How far a meeting and its record have come.',
  {
    planned: 'In the calendar.',
    agendaPublished: 'Its agenda and papers are out.',
    held: 'It took place; minutes are not drafted yet.',
    minutesDraft: 'Its minutes are drafted.',
    minutesApproved: 'A later meeting approved its minutes as a true record.',
    minutesSigned: 'Its minutes are signed and never change again.',
    cancelled: 'It did not take place.',
  },
);

export const AgendaItemKindEnum = describedEnum('AgendaItemKind', 'What an agenda item comes with.', {
  standing: 'On every agenda, such as apologies.',
  paper: 'A paper is attached.',
  verbal: 'A spoken update.',
  toFollow: 'A paper is promised and not there yet.',
});

export const AttendanceKindEnum = describedEnum('AttendanceKind', 'How somebody was part of a meeting.', {
  member: 'A member who was present.',
  inAttendance: 'Present, not a member.',
  apologies: 'Sent apologies.',
});

export const MinutesStatusEnum = describedEnum('MinutesStatus', 'How far minutes have come.', {
  draft: 'Not approved yet.',
  approved: 'Approved by a later meeting as a true record.',
  signed: 'Signed; corrections are minuted at a later meeting.',
});

export const RecommendationVerbEnum = describedEnum('RecommendationVerb', 'What a meeting is asked to do.', {
  approve: 'Approve.',
  note: 'Note.',
  agree: 'Agree.',
  consider: 'Consider.',
  sign: 'Sign.',
  endorse: 'Endorse.',
  other: 'Something else; the text says what.',
});

export const ActionStatusEnum = describedEnum(
  'ActionStatus',
  'How far an action has come. Overdue is derived.',
  {
    open: 'Nothing was reported yet.',
    ongoing: 'Under way.',
    closed: 'Done or no longer needed.',
  },
);
