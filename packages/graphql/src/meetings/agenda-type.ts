import type {
  AgendaItemJson,
  AgendaJson,
  AgendaPaperJson,
  CarriedActionJson,
  SittingJson,
  WaitingEscalationJson,
} from '@concordat/database/reads';
import { builder } from '../builder.ts';
import {
  ActionStatusEnum,
  AgendaItemKindEnum,
  AgendaItemPurposeEnum,
  AgendaItemRoleEnum,
  MeetingStatusEnum,
  MeetingThemeEnum,
} from './meeting-enums.ts';
import { ForumSummary, MeetingSummary } from './meeting-summary-types.ts';
import { Recommendation } from './paper-type.ts';

export const CarriedAction = builder.objectRef<CarriedActionJson>('CarriedAction').implement({
  description: 'An open action in a line, as it is carried to a meeting.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the Action.' }),
    text: t.exposeString('text', { description: 'What was asked.' }),
    ownerPost: t.exposeString('ownerPost', { nullable: true, description: 'The post that owes it.' }),
    ownerBodyName: t.exposeString('ownerBodyName', { nullable: true, description: 'The body that owes it.' }),
    dueOn: t.expose('dueOn', { type: 'CalendarDate', nullable: true, description: 'When it is due.' }),
    status: t.expose('status', { type: ActionStatusEnum, description: 'How far it has come today.' }),
  }),
});

const AgendaPaperSection = builder
  .objectRef<AgendaPaperJson['sections'][number]>('AgendaPaperSection')
  .implement({
    description: 'A section of a paper as plain text.',
    fields: (t) => ({
      heading: t.exposeString('heading', { description: 'As printed.' }),
      text: t.exposeString('text', { description: 'Its paragraphs, one after another.' }),
    }),
  });

const AgendaPaper = builder.objectRef<AgendaPaperJson>('AgendaPaper').implement({
  description: 'A paper as far as an agenda is checked against it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the Paper.' }),
    kind: t.exposeString('kind', { description: 'report, plan, appendix or other.' }),
    title: t.exposeString('title', { description: 'As printed.' }),
    author: t.exposeString('author', { nullable: true, description: 'The post it is from.' }),
    date: t.expose('date', { type: 'CalendarDate', nullable: true, description: 'Its date.' }),
    recommendations: t.expose('recommendations', {
      type: [Recommendation],
      description: 'What it asks of the meeting.',
    }),
    sections: t.expose('sections', { type: [AgendaPaperSection], description: 'In printed order.' }),
  }),
});

const AgendaItem = builder.objectRef<AgendaItemJson>('AgendaItem').implement({
  description: 'An item of an agenda as the office works on it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the item.' }),
    number: t.exposeString('number', { description: 'Its number; fixed once the agenda is out.' }),
    title: t.exposeString('title', { description: 'What it is about.' }),
    subItems: t.exposeStringList('subItems', { description: 'Lines under the item.' }),
    lead: t.exposeString('lead', { nullable: true, description: 'The post that leads on it.' }),
    kind: t.expose('kind', { type: AgendaItemKindEnum, description: 'What it comes with.' }),
    purpose: t.expose('purpose', {
      type: AgendaItemPurposeEnum,
      nullable: true,
      description: 'What it is for.',
    }),
    role: t.expose('role', {
      type: AgendaItemRoleEnum,
      nullable: true,
      description: 'What it is there for, where it comes by itself.',
    }),
    theme: t.expose('theme', { type: MeetingThemeEnum, nullable: true, description: 'Theme of the plan.' }),
    minutesOfTime: t.exposeInt('minutesOfTime', { nullable: true, description: 'How long it is to take.' }),
    closedReason: t.exposeString('closedReason', {
      nullable: true,
      description: 'Why it is closed to the public; null when it is open.',
    }),
    withdrawnReason: t.exposeString('withdrawnReason', {
      nullable: true,
      description: 'Why it was taken off after the agenda went out.',
    }),
    approvesMinutesOf: t.expose('approvesMinutesOf', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The day of the meeting whose minutes it puts up for approval.',
    }),
    minutesId: t.exposeID('minutesId', { nullable: true, description: 'Id of those Minutes.' }),
    planEntryId: t.exposeID('planEntryId', {
      nullable: true,
      description: 'The entry of the forward plan that it answers.',
    }),
    escalationId: t.exposeID('escalationId', {
      nullable: true,
      description: 'The matter between forums that it brings, or whose answer it brings back.',
    }),
    standingItemId: t.exposeID('standingItemId', {
      nullable: true,
      description: "The forum's standing item that it is.",
    }),
    carriedActions: t.expose('carriedActions', {
      type: [CarriedAction],
      description: 'Actions it brings before the meeting.',
    }),
    papers: t.expose('papers', { type: [AgendaPaper], description: 'Its papers.' }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});

const AgendaPlanEntry = builder.objectRef<AgendaJson['planEntries'][number]>('AgendaPlanEntry').implement({
  description: 'A report the forward plan has for the meeting.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the entry.' }),
    title: t.exposeString('title', { description: 'What is to come.' }),
    lead: t.exposeString('lead', { nullable: true, description: 'The post that brings it.' }),
  }),
});

const AgendaStandingItem = builder
  .objectRef<AgendaJson['standingItems'][number]>('AgendaStandingItem')
  .implement({
    description: "A standing item of the forum's own.",
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Id of the standing item.' }),
      title: t.exposeString('title', { description: 'What it is about.' }),
    }),
  });

const WaitingEscalation = builder.objectRef<WaitingEscalationJson>('WaitingEscalation').implement({
  description: 'A matter between forums that waits for an agenda.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the escalation.' }),
    title: t.exposeString('title', { description: 'What the matter is.' }),
    isAnswer: t.exposeBoolean('isAnswer', { description: 'Whether it comes back to the forum that asked.' }),
    isReferredDown: t.exposeBoolean('isReferredDown', {
      description: 'Whether the forum that was asked reports to the one that asked.',
    }),
    otherForumName: t.exposeString('otherForumName', { description: 'Who asks, or who answered.' }),
  }),
});

const Sitting = builder.objectRef<SittingJson>('Sitting').implement({
  description: 'A meeting of the forum, as the carrying forward of minutes sees it.',
  fields: (t) => ({
    heldOn: t.expose('heldOn', { type: 'CalendarDate', description: 'The day.' }),
    status: t.expose('status', { type: MeetingStatusEnum, description: 'How far it has come.' }),
    minutesId: t.exposeID('minutesId', { nullable: true, description: 'Id of its Minutes.' }),
    approvesMinutesOf: t.expose('approvesMinutesOf', {
      type: ['CalendarDate'],
      description: 'Days of the meetings whose minutes it puts up for approval.',
    }),
  }),
});

export const Agenda = builder.objectRef<AgendaJson>('Agenda').implement({
  description: 'The agenda of a meeting as the office works on it, with what waits for the meeting.',
  fields: (t) => ({
    meeting: t.expose('meeting', { type: MeetingSummary, description: 'The meeting.' }),
    forum: t.expose('forum', { type: ForumSummary, description: 'The forum that meets.' }),
    theme: t.expose('theme', {
      type: MeetingThemeEnum,
      nullable: true,
      description: 'The theme the forward plan gives the meeting.',
    }),
    items: t.expose('items', { type: [AgendaItem], description: 'In order.' }),
    openActions: t.expose('openActions', {
      type: [CarriedAction],
      description: 'Actions raised before the meeting and not closed.',
    }),
    planEntries: t.expose('planEntries', {
      type: [AgendaPlanEntry],
      description: 'Reports planned for the meeting.',
    }),
    escalations: t.expose('escalations', {
      type: [WaitingEscalation],
      description: 'Matters from other forums, and answers of theirs, that no other agenda has.',
    }),
    standingItems: t.expose('standingItems', { type: [AgendaStandingItem], description: "The forum's own." }),
    sittings: t.expose('sittings', {
      type: [Sitting],
      description: 'Meetings of the forum, the first first.',
    }),
    seats: t.exposeStringList('seats', { description: 'Posts that sit in the forum, to lead on items.' }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the caller may give on it now.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
