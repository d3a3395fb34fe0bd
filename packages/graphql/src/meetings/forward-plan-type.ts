import type {
  ForwardPlanJson,
  PlanEntryJson,
  PlanEntryMoveJson,
  PlannedMeetingJson,
} from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { MeetingStatusEnum, MeetingThemeEnum, PlanEntryStatusEnum } from './meeting-enums.ts';
import { ForumSummary } from './meeting-summary-types.ts';

const PlanEntryMove = builder.objectRef<PlanEntryMoveJson>('PlanEntryMove').implement({
  description: 'That an entry was put from one meeting to another.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the move.' }),
    at: t.expose('at', { type: 'Instant', description: 'When.' }),
    byName: t.exposeString('byName', { description: 'Who did it.' }),
    from: t.expose('from', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The meeting before; null when none.',
    }),
    to: t.expose('to', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The meeting after; null when none.',
    }),
    reason: t.exposeString('reason', { description: 'Why.' }),
  }),
});

const PlanEntry = builder.objectRef<PlanEntryJson>('PlanEntry').implement({
  description: 'Something a forum is to have before it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the entry.' }),
    title: t.exposeString('title', { description: 'What is to come.' }),
    lead: t.exposeString('lead', { nullable: true, description: 'The post that brings it.' }),
    actionId: t.exposeID('actionId', {
      nullable: true,
      description: 'Id of the Action that promised it; null where the office planned it.',
    }),
    promised: t.exposeString('promised', { nullable: true, description: "When, in the minutes' own words." }),
    dueOn: t.expose('dueOn', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The day it was promised for.',
    }),
    plannedFor: t.expose('plannedFor', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The meeting it is planned for; null while it waits for one.',
    }),
    firstPlannedFor: t.expose('firstPlannedFor', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The meeting it was first planned for.',
    }),
    status: t.expose('status', { type: PlanEntryStatusEnum, description: 'How far it has come.' }),
    moves: t.expose('moves', {
      type: [PlanEntryMove],
      description: 'From meeting to meeting, the first first.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});

const PlannedMeeting = builder.objectRef<PlannedMeetingJson>('PlannedMeeting').implement({
  description: 'A meeting with what is to come before it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the Meeting.' }),
    heldOn: t.expose('heldOn', { type: 'CalendarDate', description: 'The day.' }),
    status: t.expose('status', { type: MeetingStatusEnum, description: 'How far it has come.' }),
    theme: t.expose('theme', {
      type: MeetingThemeEnum,
      nullable: true,
      description: 'The theme it takes in depth.',
    }),
    entries: t.expose('entries', { type: [PlanEntry], description: 'What is planned for it, or came.' }),
  }),
});

export const ForwardPlan = builder.objectRef<ForwardPlanJson>('ForwardPlan').implement({
  description: 'The meetings of a forum over the past year and to come, with what is planned for each.',
  fields: (t) => ({
    forum: t.expose('forum', { type: ForumSummary, description: 'Whose plan it is.' }),
    isOwned: t.exposeBoolean('isOwned', { description: "Whether one of the reader's bodies keeps it." }),
    meetings: t.expose('meetings', { type: [PlannedMeeting], description: 'The earliest first.' }),
    waiting: t.expose('waiting', { type: [PlanEntry], description: 'Entries that wait for a meeting.' }),
  }),
});
