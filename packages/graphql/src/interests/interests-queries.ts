import { interestsOfPersonRead, interestsRegisterRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { completedBy, eachNode } from '../completed-read.ts';
import { filterId, idIn } from '../id-args.ts';
import { toReadMeetings } from '../need.ts';
import { type PageArgs, pageOf } from '../page-args.ts';
import { type Plan, planned } from '../root-read.ts';
import { officeToday } from '../signed-in.ts';
import { completeInterests } from './complete-interests.ts';
import { InterestsOfPerson } from './interests-type.ts';

const InterestsFilter = builder.inputType('InterestsFilter', {
  description: 'Whose interests; what is left out does not narrow.',
  fields: (t) => ({
    bodyId: t.id({ description: 'In the register of this Body.' }),
    presentAt: t.id({ description: 'Of those who attended this Meeting.' }),
    isMine: t.boolean({ description: "The reader's own alone." }),
  }),
});

type Args = PageArgs & { filter?: typeof InterestsFilter.$inferInput | null | undefined };

const planInterests: Plan<Args> = ({ args: { filter, ...args }, context, viewer }) => {
  const page = pageOf(args, interestsRegisterRead.keyTypes);
  return planned(interestsRegisterRead.forPage(page), {
    viewer,
    page,
    today: officeToday(context),
    bodyId: filterId('Body', filter?.bodyId),
    presentAt: filterId('Meeting', filter?.presentAt),
    isMine: filter?.isMine ?? false,
  });
};

const planInterestsOf: Plan<{ personId: string }> = ({ args, context, viewer }) => {
  const id = idIn('Person', args.personId);
  return id === null ? null : planned(interestsOfPersonRead.one, { viewer, id, today: officeToday(context) });
};

builder.queryFields((t) => ({
  interestsRegister: t.connection(
    {
      type: InterestsOfPerson,
      description: 'The register of interests, by name: whoever holds a post, and whoever left an entry.',
      args: { filter: t.arg({ type: InterestsFilter, description: 'Whose.' }) },
      ...completedBy(toReadMeetings, planInterests, eachNode(completeInterests)),
    },
    { name: 'InterestsOfPersonConnection', description: 'A page of the register.' },
    { name: 'InterestsOfPersonEdge', description: 'A person’s part and its place in the list.' },
  ),
  interestsOf: t.field({
    type: InterestsOfPerson,
    nullable: true,
    description: "A person's part of the register; null when they are not there or not for this reader.",
    args: { personId: t.arg.id({ required: true, description: 'Id of the Person.' }) },
    ...completedBy(toReadMeetings, planInterestsOf, completeInterests),
  }),
}));
