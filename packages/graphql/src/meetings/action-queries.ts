import { actionLogRead, actionRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { filterId, idIn } from '../id-args.ts';
import { toReadActions } from '../need.ts';
import { type PageArgs, pageOf } from '../page-args.ts';
import { answeredBy, type Plan, planned } from '../root-read.ts';
import { Action } from './action-type.ts';
import { askedActions } from './asked-actions.ts';
import { ActionStatusEnum } from './meeting-enums.ts';

const ActionFilter = builder.inputType('ActionFilter', {
  description: 'Which actions; what is left out does not narrow.',
  fields: (t) => ({
    status: t.field({ type: [ActionStatusEnum], description: 'In one of these.' }),
    overdueOnly: t.boolean({ description: "Due before the office's day and not closed." }),
    undatedOnly: t.boolean({ description: 'Without a day, and not closed.' }),
    mineOnly: t.boolean({ description: 'Owned by a post the reader holds today.' }),
    forumId: t.id({ description: 'Asked by this Forum.' }),
    meetingId: t.id({ description: 'Raised at this Meeting.' }),
    ownerBodyId: t.id({ description: 'Owned by this Body.' }),
    owner: t.string({
      description: 'Owned by this post and body, as the log names them: one of its owners.',
    }),
    words: t.string({ description: 'Words in the text, the owner or the due.' }),
  }),
});

type ActionLogArgs = PageArgs & { filter?: typeof ActionFilter.$inferInput | null | undefined };

const planActionLog: Plan<ActionLogArgs> = ({ args: { filter, ...args }, context, selects }) => {
  const page = pageOf(args, actionLogRead.keyTypes);
  return planned(actionLogRead.forPage(page), {
    ...askedActions(context),
    page,
    status: filter?.status ?? null,
    overdueOnly: filter?.overdueOnly ?? false,
    undatedOnly: filter?.undatedOnly ?? false,
    mineOnly: filter?.mineOnly ?? false,
    forumId: filterId('Forum', filter?.forumId),
    meetingId: filterId('Meeting', filter?.meetingId),
    ownerBodyId: filterId('Body', filter?.ownerBodyId),
    owner: filter?.owner || null,
    words: filter?.words?.trim() || null,
    withTotal: selects('totalCount'),
  });
};

const planAction: Plan<{ id: string }> = ({ args, context }) => {
  const id = idIn('Action', args.id);
  return id === null ? null : planned(actionRead.one, { ...askedActions(context), id });
};

builder.queryFields((t) => ({
  actionLog: t.connection(
    {
      type: Action,
      description: 'Actions, the longest due first, the undated last.',
      args: { filter: t.arg({ type: ActionFilter, description: 'Which actions.' }) },
      ...answeredBy(toReadActions, planActionLog),
    },
    {
      name: 'ActionConnection',
      description: 'A page of actions.',
      fields: (c) => ({
        totalCount: c.int({
          nullable: true,
          description: 'How many there are on all pages; costs extra, so ask for it only when it is shown.',
          resolve: (page) => (page as unknown as { totalCount: number | null }).totalCount,
        }),
      }),
    },
    { name: 'ActionEdge', description: 'An action and its place in the list.' },
  ),
  action: t.field({
    type: Action,
    nullable: true,
    description: 'An action by its id; null when it is not there or not for this reader.',
    args: { id: t.arg.id({ required: true, description: 'Id of the Action.' }) },
    ...answeredBy(toReadActions, planAction),
  }),
}));
