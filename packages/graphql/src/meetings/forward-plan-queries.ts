import { forwardPlanRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { idIn } from '../id-args.ts';
import { toReadMeetings } from '../need.ts';
import { answeredBy, type Plan, planned } from '../root-read.ts';
import { officeToday } from '../signed-in.ts';
import { ForwardPlan } from './forward-plan-type.ts';

const planForwardPlan: Plan<{ forumId: string }> = ({ args, viewer, context }) => {
  const forumId = idIn('Forum', args.forumId);
  return forumId === null ? null : planned(forwardPlanRead, { viewer, forumId, today: officeToday(context) });
};

builder.queryField('forwardPlan', (t) =>
  t.field({
    type: ForwardPlan,
    nullable: true,
    description: 'The forward plan of a forum; null when it is not there or not for this reader.',
    args: { forumId: t.arg.id({ required: true, description: 'Id of the Forum.' }) },
    ...answeredBy(toReadMeetings, planForwardPlan),
  }),
);
