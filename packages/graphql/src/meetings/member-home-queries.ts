import { type MemberHomeJson, memberHomeRead, type NextMeetingJson } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { toReadMeetings } from '../need.ts';
import { answeredBy, type Plan, planned } from '../root-read.ts';
import { Action } from './action-type.ts';
import { askedActions } from './asked-actions.ts';
import { MeetingSummary } from './meeting-summary-types.ts';

const NextMeeting = builder.objectRef<NextMeetingJson>('NextMeeting').implement({
  description: "The reader's next meeting and how much there is to read; counts hold what they may see.",
  fields: (t) => ({
    meeting: t.expose('meeting', { type: MeetingSummary, description: 'The meeting.' }),
    itemCount: t.exposeInt('itemCount', { description: 'Agenda items.' }),
    paperCount: t.exposeInt('paperCount', { description: 'Papers.' }),
    paragraphCount: t.exposeInt('paragraphCount', { description: 'Paragraphs in those papers.' }),
    decideCount: t.exposeInt('decideCount', { description: 'Items that ask for more than taking note.' }),
    itemsToFollow: t.exposeInt('itemsToFollow', { description: 'Items whose paper is not there yet.' }),
  }),
});

const MemberHome = builder.objectRef<MemberHomeJson>('MemberHome').implement({
  description: 'What needs the reader, and their next meeting.',
  fields: (t) => ({
    nextMeeting: t.expose('nextMeeting', {
      type: NextMeeting,
      nullable: true,
      description: "On the office's day or later; null when none is planned.",
    }),
    actionsForMe: t.expose('actionsForMe', {
      type: [Action],
      description:
        'The first five actions that need the reader, those they were reminded of and then the soonest due first.',
    }),
    actionsForMeCount: t.exposeInt('actionsForMeCount', { description: 'All of them.' }),
    overdueCount: t.exposeInt('overdueCount', { description: 'Those among them that are overdue.' }),
    recentMeetings: t.expose('recentMeetings', {
      type: [MeetingSummary],
      description: 'The last five meetings, latest first.',
    }),
  }),
});

const planMemberHome: Plan<object> = ({ context }) => planned(memberHomeRead, askedActions(context));

builder.queryField('memberHome', (t) =>
  t.field({
    type: MemberHome,
    description: 'What needs me and my next meeting.',
    ...answeredBy(toReadMeetings, planMemberHome),
  }),
);
