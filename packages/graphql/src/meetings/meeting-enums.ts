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

export const ForumStatusEnum = describedEnum('ForumStatus', 'How far a forum has come.', {
  proposed: 'Put forward and not established.',
  active: 'It meets.',
  merged: 'Merged into another forum.',
  terminated: 'Ended without being merged.',
});

export const ForumChangeKindEnum = describedEnum('ForumChangeKind', 'What a change does to forums.', {
  establish: 'A proposed forum becomes active.',
  merge: 'Forums end and another has their business.',
  terminate: 'Forums end.',
});

export const OpenBusinessKindEnum = describedEnum(
  'OpenBusinessKind',
  'What a forum has on its hands that must be handed over before it ends.',
  {
    action: 'An action that is not closed.',
    standingItem: 'A standing item of its own.',
    planEntry: 'An entry of its forward plan.',
    power: 'A power delegated to it.',
    reportingForum: 'A forum that reports to it.',
    escalationAsked: 'A matter it put to another forum and has not heard back about.',
    escalationToAnswer: 'A matter another forum put to it and it has not answered.',
  },
);

export const ForumRoleEnum = describedEnum('ForumRole', 'What a post is in a forum.', {
  chair: 'It chairs.',
  member: 'It is a member.',
});

export const AgendaItemPurposeEnum = describedEnum('AgendaItemPurpose', 'What an agenda item is for.', {
  decide: 'To decide.',
  note: 'To note.',
  discuss: 'To discuss.',
});

export const MeetingRhythmUnitEnum = describedEnum('MeetingRhythmUnit', 'What a rhythm of meetings counts.', {
  weeks: 'Every so many weeks.',
  months: 'The same weekday of every so many months.',
});

export const MeetingThemeEnum = describedEnum(
  'MeetingTheme',
  'The theme of the plan a meeting takes in depth.',
  {
    victims: 'Victims.',
    offenders: 'Offenders.',
    communities: 'Communities.',
    transformation: 'Transformation.',
  },
);

export const PlanEntryStatusEnum = describedEnum(
  'PlanEntryStatus',
  'How far an entry of a forward plan has come.',
  {
    planned: 'To come.',
    delivered: 'It came.',
    withdrawn: 'No longer wanted.',
  },
);

export const AgendaItemRoleEnum = describedEnum(
  'AgendaItemRole',
  'What an agenda item that comes by itself is there for.',
  {
    welcome: 'Welcome and apologies.',
    declarations: 'Declarations of interest.',
    earlierMinutes: 'Minutes of an earlier meeting, to be approved.',
    actionLog: 'The actions that are open.',
    theme: 'The theme the meeting takes in depth.',
    anyOtherBusiness: 'Any other business.',
  },
);

export const MinutedOutcomeEnum = describedEnum('MinutedOutcome', 'What an item of a meeting came to.', {
  noted: 'Noted.',
  approved: 'Approved.',
  agreed: 'Agreed.',
  agreedInPart: 'Agreed in part.',
  deferred: 'Put off.',
  tookAssurance: 'The meeting took assurance.',
  escalated: 'Put to the forum above.',
  noneDeclared: 'No interest was declared.',
  welcomed: 'Welcomed.',
  refused: 'Refused.',
  referredBack: 'Sent back to the forum that asked, with a question.',
});
