import type { EscalationJson, EscalationSummaryJson, MatterJson } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { MinutedOutcomeEnum } from './meeting-enums.ts';
import { ForumSummary, MeetingSummary } from './meeting-summary-types.ts';

export const EscalationStageEnum = describedEnum('EscalationStage', 'How far a matter between forums is.', {
  proposed: 'It waits for an agenda of the forum that was asked, or is on none this reader sees.',
  onAgenda: 'It is on one.',
  answered: 'It is answered, and the answer waits for an agenda of the forum that asked.',
  returned: 'The answer is back before the forum that asked.',
  withdrawn: 'The forum that asked no longer does.',
});

export const EscalationDirectionEnum = describedEnum('EscalationDirection', 'Which way a matter goes.', {
  up: 'To the forum reported to.',
  down: 'To a forum that reports to the one that asks.',
  across: 'To a forum that shares a seat, or to one that is not open to this reader.',
});

export const EscalationSourceKindEnum = describedEnum('EscalationSourceKind', 'What a matter comes from.', {
  agendaItem: 'An item of an agenda.',
  minutesParagraph: 'A paragraph of minutes.',
  resolution: 'A resolution.',
  action: 'An action.',
});

export const EscalationOutcomeEnum = describedEnum('EscalationOutcome', 'What a meeting may answer.', {
  agreed: 'Agreed.',
  agreedInPart: 'Agreed in part.',
  refused: 'Refused.',
  noted: 'Noted.',
  referredBack: 'Sent back with a question.',
});

const EscalationSummary = builder.objectRef<EscalationSummaryJson>('EscalationSummary').implement({
  description: 'A matter between forums in a line.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the escalation.' }),
    title: t.exposeString('title', { description: 'What the matter is.' }),
  }),
});

export const Escalation = builder.objectRef<EscalationJson>('Escalation').implement({
  description: 'A matter one forum puts before another, and its answer.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the escalation.' }),
    title: t.exposeString('title', { description: 'What the matter is.' }),
    reason: t.exposeString('reason', { description: 'Why it is put there.' }),
    askedBy: t.exposeString('askedBy', { description: 'The post that asks.' }),
    direction: t.expose('direction', { type: EscalationDirectionEnum, description: 'Which way it goes.' }),
    from: t.expose('from', { type: ForumSummary, nullable: true, description: 'The forum that asks.' }),
    to: t.expose('to', { type: ForumSummary, nullable: true, description: 'The forum that is asked.' }),
    sourceKind: t.expose('sourceKind', {
      type: EscalationSourceKindEnum,
      description: 'What it comes from.',
    }),
    sourceText: t.exposeString('sourceText', {
      nullable: true,
      description: 'In its own words; null where it is not for this reader any more.',
    }),
    sourceMeeting: t.expose('sourceMeeting', {
      type: MeetingSummary,
      nullable: true,
      description: 'The meeting it comes from.',
    }),
    proposedOn: t.expose('proposedOn', { type: 'CalendarDate', description: 'When it was escalated.' }),
    ageInDays: t.exposeInt('ageInDays', { description: "Days from then to the office's day." }),
    stage: t.expose('stage', { type: EscalationStageEnum, description: 'How far it is.' }),
    askedAt: t.expose('askedAt', {
      type: MeetingSummary,
      nullable: true,
      description: 'The meeting that has it on its agenda and has not answered.',
    }),
    answeredOn: t.expose('answeredOn', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The day of the answer.',
    }),
    answeredAt: t.expose('answeredAt', {
      type: MeetingSummary,
      nullable: true,
      description: 'The meeting that answered.',
    }),
    outcome: t.expose('outcome', {
      type: MinutedOutcomeEnum,
      nullable: true,
      description: 'What the answer came to; null where its minutes are not for this reader.',
    }),
    answer: t.exposeString('answer', {
      nullable: true,
      description: 'What was resolved, in the words of the minutes.',
    }),
    returnedAt: t.expose('returnedAt', {
      type: MeetingSummary,
      nullable: true,
      description: 'The meeting of the forum that asked which has the answer on its agenda.',
    }),
    withdrawnOn: t.expose('withdrawnOn', {
      type: 'CalendarDate',
      nullable: true,
      description: 'When it was withdrawn.',
    }),
    withdrawnReason: t.exposeString('withdrawnReason', { nullable: true, description: 'Why.' }),
    onwardOf: t.expose('onwardOf', {
      type: EscalationSummary,
      nullable: true,
      description: 'The matter it passes on, where the forum that asks was itself asked.',
    }),
    passedOn: t.expose('passedOn', {
      type: [EscalationSummary],
      description: 'Where it was passed on in turn.',
    }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the caller may give on it now.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});

const ForumToAsk = builder.objectRef<MatterJson['targets'][number]>('ForumToAsk').implement({
  description: 'A forum a matter may be put before.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the Forum.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    direction: t.expose('direction', {
      type: EscalationDirectionEnum,
      description: 'Which way it would go.',
    }),
  }),
});

export const MatterToEscalate = builder.objectRef<MatterJson>('MatterToEscalate').implement({
  description: 'What may be put before another forum.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'In its own words.' }),
    meeting: t.expose('meeting', { type: MeetingSummary, description: 'The meeting it comes from.' }),
    forum: t.expose('forum', { type: ForumSummary, description: 'The forum that would ask.' }),
    targets: t.expose('targets', {
      type: [ForumToAsk],
      description: 'Forums there is a way to, the one reported to first.',
    }),
    askers: t.exposeStringList('askers', {
      description: 'Posts with a seat in the forum today, the chair first.',
    }),
    openEscalationId: t.exposeID('openEscalationId', {
      nullable: true,
      description: 'Id of the escalation of it that is not answered yet.',
    }),
  }),
});
