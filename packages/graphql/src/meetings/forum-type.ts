import { type ForumJson, type ForumsAsked, forumRead } from '@concordat/database/reads';
import { BodySummary } from '../bodies/body-summary-type.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadMeetings } from '../need.ts';
import { askedForums } from './asked-forums.ts';
import {
  ForumCadence,
  ForumChange,
  ForumMembership,
  ForumPower,
  ForumTerms,
  OpenBusiness,
  StandingItem,
  TermsPaper,
} from './forum-detail-types.ts';
import { ForumSummary } from './meeting-summary-types.ts';

export const Forum = loadedNode<ForumJson, ForumsAsked>('Forum', {
  need: toReadMeetings,
  reads: forumRead,
  inputOf: askedForums,
});

Forum.implement({
  description: 'A named governance body that meets.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name today.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other names it is printed under.' }),
    purpose: t.exposeString('purpose', { description: 'What it is for.' }),
    status: t.exposeString('status', { description: 'proposed, active, merged or terminated.' }),
    ownedBy: t.exposeString('ownedBy', {
      nullable: true,
      description: 'Who holds it, when that is not the body that keeps this record.',
    }),
    cadence: t.exposeString('cadence', { nullable: true, description: 'How often it meets, in words.' }),
    body: t.expose('body', { type: BodySummary, description: 'The body it belongs to.' }),
    reportsTo: t.expose('reportsTo', {
      type: ForumSummary,
      nullable: true,
      description: 'The forum it reports to; null when it reports to none.',
    }),
    chairPost: t.exposeString('chairPost', {
      nullable: true,
      description: "The post in the chair on the office's day.",
    }),
    memberCount: t.exposeInt('memberCount', { description: "Posts with a seat on the office's day." }),
    openActionCount: t.exposeInt('openActionCount', {
      description: 'Its actions that are not closed and that the reader may see.',
    }),
    nextMeetingOn: t.expose('nextMeetingOn', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The day of its next meeting; null when none is planned.',
    }),
    undoneChangeCount: t.exposeInt('undoneChangeCount', {
      description: 'Changes to it that were recommended or agreed, not rejected, and never implemented.',
    }),
    terms: t.expose('terms', { type: [ForumTerms], description: 'Terms of reference, the latest first.' }),
    termsPapers: t.expose('termsPapers', {
      type: [TermsPaper],
      description:
        'Papers of its meetings that terms may name, the latest forty; none for those who may not run it.',
    }),
    cadences: t.expose('cadences', {
      type: [ForumCadence],
      description: 'How often it met, the latest first.',
    }),
    seats: t.expose('seats', { type: [ForumMembership], description: 'Who sits in it, those who did last.' }),
    powers: t.expose('powers', { type: [ForumPower], description: 'What is delegated to it.' }),
    standingItems: t.expose('standingItems', {
      type: [StandingItem],
      description: 'Its own items on each agenda, in order.',
    }),
    reportedBy: t.expose('reportedBy', { type: [ForumSummary], description: 'Forums that report to it.' }),
    changes: t.expose('changes', {
      type: [ForumChange],
      description: 'Changes to it, and mergers into it, the latest recommendation first.',
    }),
    openBusiness: t.expose('openBusiness', {
      type: [OpenBusiness],
      description: 'What it has on its hands and would have to hand over.',
    }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands that are open to the reader now.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
