import { forumRead, forumsRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { idIn } from '../id-args.ts';
import { toReadMeetings } from '../need.ts';
import { type PageArgs, pageOf } from '../page-args.ts';
import { answeredBy, type Plan, planned } from '../root-read.ts';
import { askedForums } from './asked-forums.ts';
import { Forum } from './forum-type.ts';
import { ForumStatusEnum } from './meeting-enums.ts';

const ForumFilter = builder.inputType('ForumFilter', {
  description: 'Which forums; what is left out does not narrow.',
  fields: (t) => ({
    status: t.field({ type: [ForumStatusEnum], description: 'In one of these.' }),
    words: t.string({ description: 'Words in the name, another name or the purpose.' }),
  }),
});

type ForumsArgs = PageArgs & { filter?: typeof ForumFilter.$inferInput | null | undefined };

const details = [
  'terms',
  'cadences',
  'seats',
  'powers',
  'standingItems',
  'reportedBy',
  'changes',
  'openBusiness',
].map((field) => `edges.node.${field}`);

const planForums: Plan<ForumsArgs> = ({ args: { filter, ...args }, context, selects }) => {
  const read = forumsRead[details.some(selects) ? 'whole' : 'listed'];
  const page = pageOf(args, read.keyTypes);
  return planned(read.forPage(page), {
    ...askedForums(context),
    page,
    status: filter?.status ?? null,
    words: filter?.words?.trim() || null,
  });
};

const planForum: Plan<{ id: string }> = ({ args, context }) => {
  const id = idIn('Forum', args.id);
  return id === null ? null : planned(forumRead.one, { ...askedForums(context), id });
};

builder.queryFields((t) => ({
  forums: t.connection(
    {
      type: Forum,
      description: 'Forums, by name.',
      args: { filter: t.arg({ type: ForumFilter, description: 'Which forums.' }) },
      ...answeredBy(toReadMeetings, planForums),
    },
    { name: 'ForumConnection', description: 'A page of forums.' },
    { name: 'ForumEdge', description: 'A forum and its place in the list.' },
  ),
  forum: t.field({
    type: Forum,
    nullable: true,
    description: 'A forum by its id; null when it is not there or not for this reader.',
    args: { id: t.arg.id({ required: true, description: 'Id of the Forum.' }) },
    ...answeredBy(toReadMeetings, planForum),
  }),
}));
