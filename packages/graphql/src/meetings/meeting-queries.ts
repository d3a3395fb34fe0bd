import { meetingRead, meetingsRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { filterId, idIn } from '../id-args.ts';
import { toReadMeetings } from '../need.ts';
import { type PageArgs, pageOf } from '../page-args.ts';
import { answeredBy, type Plan, planned } from '../root-read.ts';
import { MeetingStatusEnum } from './meeting-enums.ts';
import { Meeting } from './meeting-type.ts';

const MeetingFilter = builder.inputType('MeetingFilter', {
  description: 'Which meetings; what is left out does not narrow.',
  fields: (t) => ({
    forumId: t.id({ description: 'Of this Forum.' }),
    status: t.field({ type: [MeetingStatusEnum], description: 'In one of these.' }),
    from: t.field({ type: 'CalendarDate', description: 'Held on this day or later.' }),
    to: t.field({ type: 'CalendarDate', description: 'Held on this day or earlier.' }),
  }),
});

type MeetingsArgs = PageArgs & { filter?: typeof MeetingFilter.$inferInput | null | undefined };

const details = ['agendaItems', 'attendance', 'minutes', 'importedFrom'].map(
  (field) => `edges.node.${field}`,
);

const planMeetings: Plan<MeetingsArgs> = ({ args: { filter, ...args }, viewer, selects }) => {
  const read = meetingsRead[details.some(selects) ? 'whole' : 'listed'];
  const page = pageOf(args, read.keyTypes);
  return planned(read.forPage(page), {
    viewer,
    page,
    forumId: filterId('Forum', filter?.forumId),
    status: filter?.status ?? null,
    from: filter?.from ?? null,
    to: filter?.to ?? null,
  });
};

const planMeeting: Plan<{ id: string }> = ({ args, viewer }) => {
  const id = idIn('Meeting', args.id);
  return id === null ? null : planned(meetingRead.one, { viewer, id });
};

builder.queryFields((t) => ({
  meetings: t.connection(
    {
      type: Meeting,
      description: 'Meetings, newest first.',
      args: { filter: t.arg({ type: MeetingFilter, description: 'Which meetings.' }) },
      ...answeredBy(toReadMeetings, planMeetings),
    },
    { name: 'MeetingConnection', description: 'A page of meetings.' },
    { name: 'MeetingEdge', description: 'A meeting and its place in the list.' },
  ),
  meeting: t.field({
    type: Meeting,
    nullable: true,
    description: 'A meeting by its id; null when it is not there or not for this reader.',
    args: { id: t.arg.id({ required: true, description: 'Id of the Meeting.' }) },
    ...answeredBy(toReadMeetings, planMeeting),
  }),
}));
