import { bodiesRead, peopleRead, personRead, postsRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { filterId, idIn } from '../id-args.ts';
import { toReadBodies } from '../need.ts';
import { type PageArgs, pageOf } from '../page-args.ts';
import { answeredBy, type Plan, planned } from '../root-read.ts';
import { officeToday } from '../signed-in.ts';
import { Body } from './body-type.ts';
import { Person } from './person-type.ts';
import { Post } from './post-type.ts';

const PeopleFilter = builder.inputType('PeopleFilter', {
  description: 'Which people; what is left out does not narrow.',
  fields: (t) => ({
    bodyId: t.id({ description: 'In the register of this Body.' }),
    words: t.string({ description: 'Words in the name or the title of a post.' }),
    heldOn: t.field({ type: 'CalendarDate', description: 'Holding any post on this day.' }),
  }),
});

type PeopleArgs = PageArgs & { filter?: typeof PeopleFilter.$inferInput | null | undefined };

const planBodies: Plan<PageArgs> = ({ args }) => {
  const page = pageOf(args, bodiesRead.keyTypes);
  return planned(bodiesRead.forPage(page), { page });
};

const planPeople: Plan<PeopleArgs> = ({ args: { filter, ...args }, viewer }) => {
  const page = pageOf(args, peopleRead.keyTypes);
  return planned(peopleRead.forPage(page), {
    viewer,
    page,
    bodyId: filterId('Body', filter?.bodyId),
    words: filter?.words?.trim() || null,
    heldOn: filter?.heldOn ?? null,
  });
};

const planPerson: Plan<{ id: string }> = ({ args, viewer }) => {
  const id = idIn('Person', args.id);
  return id === null ? null : planned(personRead.one, { viewer, id });
};

const planPosts: Plan<PageArgs> = ({ args, context, viewer }) => {
  const page = pageOf(args, postsRead.keyTypes);
  return planned(postsRead.forPage(page), { viewer, page, today: officeToday(context) });
};

builder.queryFields((t) => ({
  bodies: t.connection(
    { type: Body, description: 'Bodies, by short name.', ...answeredBy(toReadBodies, planBodies) },
    { name: 'BodyConnection', description: 'A page of bodies.' },
    { name: 'BodyEdge', description: 'A body and its place in the list.' },
  ),
  people: t.connection(
    {
      type: Person,
      description: 'People, by name.',
      args: { filter: t.arg({ type: PeopleFilter, description: 'Which people.' }) },
      ...answeredBy(toReadBodies, planPeople),
    },
    { name: 'PersonConnection', description: 'A page of people.' },
    { name: 'PersonEdge', description: 'A person and their place in the list.' },
  ),
  person: t.field({
    type: Person,
    nullable: true,
    description: 'A person by their id; null when they are not there or not for this reader.',
    args: { id: t.arg.id({ required: true, description: 'Id of the Person.' }) },
    ...answeredBy(toReadBodies, planPerson),
  }),
  posts: t.connection(
    { type: Post, description: 'Posts, by title.', ...answeredBy(toReadBodies, planPosts) },
    { name: 'PostConnection', description: 'A page of posts.' },
    { name: 'PostEdge', description: 'A post and its place in the list.' },
  ),
}));
