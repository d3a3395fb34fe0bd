import { type AskedBy, type PersonJson, type PostHoldingJson, personRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadBodies } from '../need.ts';
import { signedIn } from '../signed-in.ts';
import { BodySummary } from './body-summary-type.ts';

export const PostHolding = builder.objectRef<PostHoldingJson>('PostHolding').implement({
  description: 'That a person holds a post between two days.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the holding.' }),
    postId: t.exposeID('postId', { description: 'Id of the Post.' }),
    postTitle: t.exposeString('postTitle', { description: 'What the post is called.' }),
    bodyName: t.exposeString('bodyName', { description: 'Short name of the body the post is in.' }),
    personId: t.exposeID('personId', { description: 'Id of the Person.' }),
    personName: t.exposeString('personName', { description: 'Who holds it.' }),
    from: t.expose('from', { type: 'CalendarDate', description: 'First day.' }),
    until: t.expose('until', {
      type: 'CalendarDate',
      nullable: true,
      description: 'Last day; null while it runs.',
    }),
    isDeputising: t.exposeBoolean('isDeputising', { description: 'Stands in for the holder.' }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});

export const Person = loadedNode<PersonJson, AskedBy>('Person', {
  need: toReadBodies,
  reads: personRead,
  inputOf: (context) => ({ viewer: signedIn(context) }),
});

Person.implement({
  description: 'Somebody in the register of a body.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As the register has it.' }),
    email: t.exposeString('email', { nullable: true, description: 'Where they are written to.' }),
    body: t.expose('body', { type: BodySummary, description: 'The body whose register it is.' }),
    holdings: t.expose('holdings', { type: [PostHolding], description: 'Posts held, the latest first.' }),
    version: t.exposeInt('version', { description: 'Counts changes; commands name the one they saw.' }),
  }),
});
