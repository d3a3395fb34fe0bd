import { readingThroughPrisma } from '@concordat/database';
import { ownReadingStore } from '@concordat/database/stores';
import { idOf } from '@concordat/domain/kernel';
import { builder } from '../builder.ts';
import { filterId } from '../id-args.ts';
import { needs, toCommand } from '../need.ts';
import { signedIn } from '../signed-in.ts';
import { OwnPackReading } from './own-reading-type.ts';

builder.queryField('ownPackReading', (t) =>
  t.field({
    ...needs(toCommand('meeting:read')),
    type: OwnPackReading,
    description:
      'What the reader read and noted in a meeting’s pack. It is theirs alone, and no API key reads it.',
    args: { meetingId: t.arg.id({ required: true, description: 'Id of the Meeting.' }) },
    complexity: { field: 20 },
    resolve: async (_root, args, context) => {
      const viewer = signedIn(context);
      const meetingId = idOf<'Meeting'>(filterId('Meeting', args.meetingId));
      const papers = await readingThroughPrisma(context.prisma, viewer, (tx) =>
        ownReadingStore.ofMeeting(tx, viewer, meetingId),
      );
      return { papers };
    },
  }),
);
