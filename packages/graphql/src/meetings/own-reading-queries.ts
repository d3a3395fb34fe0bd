import { ownPackReadingRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { completedBy } from '../completed-read.ts';
import { filterId } from '../id-args.ts';
import { toCommand } from '../need.ts';
import { type Plan, planned } from '../root-read.ts';
import { completeOwnReading } from './complete-own-reading.ts';
import { OwnPackReading } from './own-reading-type.ts';

const planOwnReading: Plan<{ readonly meetingId: string }> = ({ args, viewer }) =>
  planned(ownPackReadingRead, { viewer, meetingId: filterId('Meeting', args.meetingId) });

builder.queryField('ownPackReading', (t) =>
  t.field({
    // Never kept: no revision moves when somebody reads or notes for themselves.
    ...completedBy(toCommand('meeting:read'), planOwnReading, completeOwnReading),
    type: OwnPackReading,
    description:
      'What the reader read and noted in a meeting’s pack. It is theirs alone, and no API key reads it.',
    args: { meetingId: t.arg.id({ required: true, description: 'Id of the Meeting.' }) },
    complexity: { field: 20 },
  }),
);
