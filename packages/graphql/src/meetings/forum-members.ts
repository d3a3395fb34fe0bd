import { readingThroughPrisma } from '@concordat/database';
import { partsOfGlobalId } from '@concordat/database/reads';
import { Post } from '../bodies/post-type.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { signedIn } from '../signed-in.ts';
import { Forum } from './forum-type.ts';

const ForumSeatEnum = describedEnum('ForumSeat', 'What a post is in a forum.', {
  chair: 'It chairs.',
  member: 'It is a member.',
});

const ForumMember = builder.prismaObject('ForumMember', {
  description: 'That a post sits in a forum between two days.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the seat.' }),
    seat: t.field({
      type: ForumSeatEnum,
      description: 'Chair or member.',
      select: { role: true },
      resolve: ({ role }) => role,
    }),
    post: t.field({
      type: Post,
      nullable: true,
      description: 'The post; null when it is not for this reader.',
      select: { postId: true },
      resolve: ({ postId }) => postId,
    }),
    from: t.field({
      type: 'CalendarDate',
      description: 'First day.',
      select: { from: true },
      resolve: ({ from }) => dayOf(from),
    }),
    until: t.field({
      type: 'CalendarDate',
      nullable: true,
      description: 'Last day; null while it runs.',
      select: { until: true },
      resolve: ({ until }) => until && dayOf(until),
    }),
  }),
});

/** An odd read, such as no screen waits for: through Prisma, with the viewer in the condition as well as set. */
builder.objectField(Forum, 'members', (t) =>
  t.prismaField({
    type: [ForumMember],
    description: 'Who sits in it, the chair first.',
    complexity: { field: 10 },
    resolve: (query, forum, _args, context) => {
      const viewer = signedIn(context);
      const [, forumId = ''] = partsOfGlobalId(forum.id) ?? [];
      return readingThroughPrisma(context.prisma, viewer, (tx) =>
        tx.forumMember.findMany({
          ...query,
          where: { forumId, readerBodyIds: { hasSome: [...viewer.bodyIds] } },
          orderBy: [{ role: 'asc' }, { from: 'asc' }, { id: 'asc' }],
        }),
      );
    },
  }),
);

/** A date column reaches Prisma as midnight in UTC. */
function dayOf(midnight: Date): string {
  return midnight.toISOString().slice(0, 10);
}
