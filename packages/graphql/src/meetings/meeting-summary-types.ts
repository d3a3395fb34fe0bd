import type {
  AgendaItemSummaryJson,
  AttendanceJson,
  ForumSummaryJson,
  MeetingSummaryJson,
  MinutesSummaryJson,
} from '@concordat/database/reads';
import { builder } from '../builder.ts';
import {
  AgendaItemKindEnum,
  AttendanceKindEnum,
  MeetingStatusEnum,
  MinutesStatusEnum,
} from './meeting-enums.ts';

export const ForumSummary = builder.objectRef<ForumSummaryJson>('ForumSummary').implement({
  description: 'A forum in a line.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the Forum.' }),
    name: t.exposeString('name', { description: 'Its name today.' }),
  }),
});

export const MeetingSummary = builder.objectRef<MeetingSummaryJson>('MeetingSummary').implement({
  description: 'A meeting in a line.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the Meeting.' }),
    forumName: t.exposeString('forumName', { description: 'The forum that meets.' }),
    heldOn: t.expose('heldOn', { type: 'CalendarDate', description: 'The day it is or was held.' }),
    startsAt: t.exposeString('startsAt', {
      nullable: true,
      description: 'HH:MM in London as printed; null when not printed.',
    }),
    venue: t.exposeString('venue', { nullable: true, description: 'Where; null when not printed.' }),
    status: t.expose('status', { type: MeetingStatusEnum, description: 'How far it has come.' }),
  }),
});

export const Attendance = builder.objectRef<AttendanceJson>('Attendance').implement({
  description: 'Somebody at a meeting, with post and body as they were on the day.',
  fields: (t) => ({
    kind: t.expose('kind', { type: AttendanceKindEnum, description: 'Member, in attendance or apologies.' }),
    name: t.exposeString('name', { nullable: true, description: 'As printed; null when only the post is.' }),
    post: t.exposeString('post', { nullable: true, description: 'Post as printed.' }),
    bodyName: t.exposeString('bodyName', { nullable: true, description: 'Body as printed.' }),
  }),
});

export const AgendaItemSummary = builder.objectRef<AgendaItemSummaryJson>('AgendaItemSummary').implement({
  description: 'A line of an agenda.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the item.' }),
    number: t.exposeString('number', { description: 'As printed; never renumbered.' }),
    title: t.exposeString('title', { description: 'As printed.' }),
    lead: t.exposeString('lead', { nullable: true, description: 'Who leads on it, as printed.' }),
    kind: t.expose('kind', { type: AgendaItemKindEnum, description: 'What it comes with.' }),
    purpose: t.exposeString('purpose', {
      nullable: true,
      description: 'decide, note or discuss, when said.',
    }),
    paperCount: t.exposeInt('paperCount', { description: 'Papers of it that the reader may see.' }),
    approvesMinutes: t.exposeBoolean('approvesMinutes', {
      description:
        'Whether it puts minutes of an earlier meeting up for approval, and they are in the record.',
    }),
    isWithdrawn: t.exposeBoolean('isWithdrawn', {
      description:
        'Whether it was withdrawn after the agenda was out; it keeps its number and takes no papers.',
    }),
  }),
});

export const MinutesSummary = builder.objectRef<MinutesSummaryJson>('MinutesSummary').implement({
  description: 'Minutes in a line.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the Minutes.' }),
    meetingId: t.exposeID('meetingId', { description: 'Id of the Meeting they are of.' }),
    heldOn: t.expose('heldOn', { type: 'CalendarDate', description: 'The day of that meeting.' }),
    status: t.expose('status', { type: MinutesStatusEnum, description: 'How far they have come.' }),
  }),
});
