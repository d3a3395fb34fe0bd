import { minutesInHandRead } from '@concordat/database/reads';
import { allowedMinutesCommands, meetingStatuses } from '@concordat/domain/meetings';
import { builder } from '../builder.ts';
import { idIn } from '../id-args.ts';
import { toCommand } from '../need.ts';
import { answeredBy, type Plan, planned } from '../root-read.ts';
import { askedActions } from './asked-actions.ts';
import { MinutesInHand } from './minutes-in-hand-type.ts';

const planMinutes: Plan<{ meetingId: string }> = ({ args, viewer, context }) => {
  const meetingId = idIn('Meeting', args.meetingId);
  if (meetingId === null) return null;
  const commandsByStatus = Object.fromEntries(
    meetingStatuses.map((status) => [status, allowedMinutesCommands(viewer, status)]),
  );
  return planned(minutesInHandRead, { ...askedActions(context), meetingId, commandsByStatus });
};

builder.queryField('minutesInHand', (t) =>
  t.field({
    type: MinutesInHand,
    nullable: true,
    description:
      'The minutes of a meeting, for those who write them; null when it is not there or not theirs.',
    args: { meetingId: t.arg.id({ required: true, description: 'Id of the Meeting.' }) },
    ...answeredBy(toCommand('meeting:run'), planMinutes),
  }),
);
