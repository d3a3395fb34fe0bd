import { type PostJson, type PostsAsked, postRead } from '@concordat/database/reads';
import { loadedNode } from '../loaded-node.ts';
import { toReadBodies } from '../need.ts';
import { officeToday, signedIn } from '../signed-in.ts';
import { BodySummary } from './body-summary-type.ts';
import { PersonSummary } from './person-summary-type.ts';
import { PostHolding } from './person-type.ts';

export const Post = loadedNode<PostJson, PostsAsked>('Post', {
  need: toReadBodies,
  reads: postRead,
  inputOf: (context) => ({ viewer: signedIn(context), today: officeToday(context) }),
});

Post.implement({
  description: 'A post in a body, whoever holds it.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it is called.' }),
    body: t.expose('body', { type: BodySummary, description: 'The body it is in.' }),
    holder: t.expose('holder', {
      type: PersonSummary,
      nullable: true,
      description: "Who holds it on the office's day; null when vacant.",
    }),
    holdings: t.expose('holdings', { type: [PostHolding], description: 'Who held it, the latest first.' }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
