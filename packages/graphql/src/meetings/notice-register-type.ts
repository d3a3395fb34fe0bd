import type { DelegationJson, NoticeRegisterJson, WithoutNoticeJson } from '@concordat/database/reads';
import { BodySummary } from '../bodies/body-summary-type.ts';
import { builder } from '../builder.ts';
import { MeetingSummary } from './meeting-summary-types.ts';
import { DecisionKindEnum, NoticeOriginKindEnum } from './notice-enums.ts';

const DelegationType = builder.objectRef<DelegationJson>('Delegation').implement({
  description: 'A line of a scheme of delegation.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the line.' }),
    kind: t.expose('kind', { type: DecisionKindEnum, description: 'What may be decided.' }),
    post: t.exposeString('post', { description: 'By which post.' }),
    limit: t.field({
      type: 'Pence',
      nullable: true,
      description: 'Up to which value, in pence; null where there is no limit.',
      resolve: ({ limit }) => limit as never,
    }),
    from: t.expose('from', { type: 'CalendarDate', description: 'First day.' }),
    until: t.expose('until', { type: 'CalendarDate', nullable: true, description: 'Last day.' }),
    source: t.exposeString('source', { description: 'The paper or decision that gives it.' }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});

const WithoutNotice = builder.objectRef<WithoutNoticeJson>('WithoutNotice').implement({
  description: 'Something a meeting decided, or is asked to, that has no notice yet.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the resolution or recommendation.' }),
    kind: t.expose('kind', { type: NoticeOriginKindEnum, description: 'Which of the two.' }),
    meeting: t.expose('meeting', { type: MeetingSummary, description: 'The meeting.' }),
    itemTitle: t.exposeString('itemTitle', { description: 'The item or paper.' }),
    number: t.exposeString('number', { nullable: true, description: 'Where it stands.' }),
    text: t.exposeString('text', { description: 'In its own words.' }),
  }),
});

const PostTitle = builder.objectRef<{ id: string; title: string }>('PostTitle').implement({
  description: 'A post by its title.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the Post.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
  }),
});

export const NoticeRegister = builder.objectRef<NoticeRegisterJson>('NoticeRegister').implement({
  description: 'How a body numbers its decisions, and who may decide what.',
  fields: (t) => ({
    body: t.expose('body', { type: BodySummary, description: 'The body.' }),
    prefix: t.exposeString('prefix', {
      nullable: true,
      description: 'The letters of its references; null until the register is opened.',
    }),
    openedIn: t.exposeInt('openedIn', { nullable: true, description: 'The year it was opened.' }),
    lastBefore: t.exposeInt('lastBefore', {
      nullable: true,
      description: 'The last number of that year given before; 0 where none was.',
    }),
    posts: t.expose('posts', { type: [PostTitle], description: 'Posts of the body, by title.' }),
    delegations: t.expose('delegations', {
      type: [DelegationType],
      description: 'Its scheme of delegation, by kind and first day.',
    }),
    withoutNotice: t.expose('withoutNotice', {
      type: [WithoutNotice],
      description: 'The latest forty decisions of its meetings that have no notice.',
    }),
  }),
});
