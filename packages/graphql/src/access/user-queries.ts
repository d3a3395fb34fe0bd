import { userRead, usersRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { completedBy, eachNode } from '../completed-read.ts';
import { userIdIn } from '../id-args.ts';
import { toSeeUsers } from '../need.ts';
import { type PageArgs, pageOf } from '../page-args.ts';
import { type Plan, planned } from '../root-read.ts';
import { completeUser } from './complete-user.ts';
import { User, UserStatusEnum } from './user-type.ts';

const UserFilter = builder.inputType('UserFilter', {
  description: 'Which users; what is left out does not narrow.',
  fields: (t) => ({ status: t.field({ type: [UserStatusEnum], description: 'In one of these.' }) }),
});

type UsersArgs = PageArgs & { filter?: typeof UserFilter.$inferInput | null | undefined };

const planUsers: Plan<UsersArgs> = ({ args: { filter, ...args }, viewer }) => {
  const page = pageOf(args, usersRead.keyTypes);
  return planned(usersRead.forPage(page), { viewer, page, status: filter?.status ?? null });
};

const planUser: Plan<{ id: string }> = ({ args, viewer }) => {
  const id = userIdIn(args.id);
  return id === null ? null : planned(userRead.one, { viewer, id });
};

builder.queryFields((t) => ({
  users: t.connection(
    {
      type: User,
      description: 'Users, by name.',
      args: { filter: t.arg({ type: UserFilter, description: 'Which users.' }) },
      ...completedBy(toSeeUsers, planUsers, eachNode(completeUser)),
    },
    { name: 'UserConnection', description: 'A page of users.' },
    { name: 'UserEdge', description: 'A user and their place in the list.' },
  ),
  user: t.field({
    type: User,
    nullable: true,
    description: 'A user by their id; null when they are not there or not for this reader.',
    args: { id: t.arg.id({ required: true, description: 'Id of the User.' }) },
    ...completedBy(toSeeUsers, planUser, completeUser),
  }),
}));
