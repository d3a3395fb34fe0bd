import { agendaRead } from '@concordat/database/reads';
import { allowedAgendaCommands } from '@concordat/domain/meetings';
import { builder } from '../builder.ts';
import { idIn } from '../id-args.ts';
import { toCommand } from '../need.ts';
import { answeredBy, type Plan, planned } from '../root-read.ts';
import { Agenda } from './agenda-type.ts';

const planAgenda: Plan<{ meetingId: string }> = ({ args, viewer }) => {
  const meetingId = idIn('Meeting', args.meetingId);
  if (meetingId === null) return null;
  return planned(agendaRead, {
    viewer,
    meetingId,
    commandsWhilePlanned: allowedAgendaCommands(viewer, { status: 'planned' }),
    commandsOncePublished: allowedAgendaCommands(viewer, { status: 'agendaPublished' }),
  });
};

builder.queryField('agenda', (t) =>
  t.field({
    type: Agenda,
    nullable: true,
    description:
      'The agenda of a meeting, for those who work on it; null when it is not there or not theirs.',
    args: { meetingId: t.arg.id({ required: true, description: 'Id of the Meeting.' }) },
    ...answeredBy(toCommand('meeting:run'), planAgenda),
  }),
);
