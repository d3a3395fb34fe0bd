import type {
  ForumCadenceJson,
  ForumChangeJson,
  ForumPowerJson,
  ForumSeatJson,
  ForumTermsJson,
  OpenBusinessJson,
  StandingItemJson,
  TermsPaperJson,
} from '@concordat/database/reads';
import { builder } from '../builder.ts';
import {
  AgendaItemPurposeEnum,
  ForumChangeKindEnum,
  ForumRoleEnum,
  OpenBusinessKindEnum,
} from './meeting-enums.ts';
import { ForumSummary } from './meeting-summary-types.ts';

export const TermsPaper = builder.objectRef<TermsPaperJson>('TermsPaper').implement({
  description: 'A paper that carried terms of reference to a meeting, or may have.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the Paper.' }),
    title: t.exposeString('title', { description: 'As printed.' }),
    meetingId: t.exposeID('meetingId', { description: 'Id of the Meeting it was put to.' }),
    heldOn: t.expose('heldOn', { type: 'CalendarDate', description: 'The day of that meeting.' }),
  }),
});

export const ForumTerms = builder.objectRef<ForumTermsJson>('ForumTerms').implement({
  description: 'Terms of reference as they were adopted.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: '1, 2, 3 in the order they were adopted.' }),
    from: t.expose('from', { type: 'CalendarDate', description: 'First day they are in force.' }),
    text: t.exposeString('text', { description: 'The terms.' }),
    quorum: t.exposeInt('quorum', {
      nullable: true,
      description: 'Members that make a quorum; null where they give none.',
    }),
    paper: t.expose('paper', {
      type: TermsPaper,
      nullable: true,
      description:
        'The paper that carried them to a meeting; null where none is named that the reader may read.',
    }),
  }),
});

export const ForumCadence = builder.objectRef<ForumCadenceJson>('ForumCadence').implement({
  description: 'How often a forum meets from a day on.',
  fields: (t) => ({
    from: t.expose('from', { type: 'CalendarDate', description: 'First day.' }),
    words: t.exposeString('words', { description: 'As the office says it.' }),
    every: t.exposeInt('every', {
      nullable: true,
      description: 'Every so many units; null without a rhythm.',
    }),
    unit: t.exposeString('unit', { nullable: true, description: 'weeks or months; null without a rhythm.' }),
  }),
});

export const ForumMembership = builder.objectRef<ForumSeatJson>('ForumMembership').implement({
  description: 'That a post sits in a forum between two days.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the seat.' }),
    postId: t.exposeID('postId', { description: 'Id of the Post.' }),
    postTitle: t.exposeString('postTitle', {
      nullable: true,
      description: 'The post; null when it is not for this reader.',
    }),
    bodyName: t.exposeString('bodyName', { nullable: true, description: 'The body the post is in.' }),
    role: t.expose('role', { type: ForumRoleEnum, description: 'Chair or member.' }),
    from: t.expose('from', { type: 'CalendarDate', description: 'First day.' }),
    until: t.expose('until', {
      type: 'CalendarDate',
      nullable: true,
      description: 'Last day; null while it runs.',
    }),
  }),
});

export const ForumPower = builder.objectRef<ForumPowerJson>('ForumPower').implement({
  description: 'Something a forum may do on behalf of whoever delegated it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the power.' }),
    text: t.exposeString('text', { description: 'What it may do.' }),
    source: t.exposeString('source', { description: 'The paper, section or decision that gives it.' }),
    from: t.expose('from', { type: 'CalendarDate', description: 'First day.' }),
  }),
});

export const StandingItem = builder.objectRef<StandingItemJson>('StandingItem').implement({
  description: "An item of a forum's own that stands on each of its agendas.",
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the item.' }),
    title: t.exposeString('title', { description: 'As it stands on the agenda.' }),
    lead: t.exposeString('lead', { nullable: true, description: 'The post that brings it.' }),
    purpose: t.expose('purpose', {
      type: AgendaItemPurposeEnum,
      nullable: true,
      description: 'What it is for, when said.',
    }),
  }),
});

export const OpenBusiness = builder.objectRef<OpenBusinessJson>('OpenBusiness').implement({
  description: 'Something a forum has on its hands; it needs a successor before the forum can end.',
  fields: (t) => ({
    kind: t.expose('kind', { type: OpenBusinessKindEnum, description: 'What it is.' }),
    id: t.exposeID('id', { description: 'Its id, to name it by when it is handed over.' }),
    title: t.exposeString('title', { description: 'The action, the item, the power or the forum.' }),
    forum: t.expose('forum', { type: ForumSummary, nullable: true, description: 'The forum that has it.' }),
  }),
});

export const ForumChange = builder.objectRef<ForumChangeJson>('ForumChange').implement({
  description:
    'A change to forums: what was recommended, what was decided and what was done, each with its day.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the change.' }),
    kind: t.expose('kind', { type: ForumChangeKindEnum, description: 'What it does.' }),
    forums: t.expose('forums', { type: [ForumSummary], description: 'The forums that begin or end by it.' }),
    into: t.expose('into', { type: ForumSummary, nullable: true, description: 'What they are merged into.' }),
    recommendedOn: t.expose('recommendedOn', {
      type: 'CalendarDate',
      description: 'The day it was recommended.',
    }),
    recommendedIn: t.exposeString('recommendedIn', { description: 'The paper and paragraph.' }),
    decidedOn: t.expose('decidedOn', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The day it was decided; null while it is not.',
    }),
    decidedIn: t.exposeString('decidedIn', { nullable: true, description: 'The minutes or the notice.' }),
    isAgreed: t.exposeBoolean('isAgreed', {
      nullable: true,
      description: 'Whether it was agreed; null while it is not decided.',
    }),
    implementedOn: t.expose('implementedOn', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The day it was done; null while it is not.',
    }),
    handoverCount: t.exposeInt('handoverCount', { description: 'Pieces of business that were handed over.' }),
    openBusiness: t.expose('openBusiness', {
      type: [OpenBusiness],
      description: 'What needs a successor before it can be done.',
    }),
    hiddenBusinessCount: t.exposeInt('hiddenBusinessCount', {
      description:
        'How much more is open that this reader may not see; while there is any, it waits for one who may.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
