import { type AskedBy, type ForumJson, forumRead } from '@concordat/database/reads';
import { BodySummary } from '../bodies/body-summary-type.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadMeetings } from '../need.ts';
import { signedIn } from '../signed-in.ts';

export const Forum = loadedNode<ForumJson, AskedBy>('Forum', {
  need: toReadMeetings,
  reads: forumRead,
  inputOf: (context) => ({ viewer: signedIn(context) }),
});

Forum.implement({
  description: 'A named governance body that meets.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name today.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other names it is printed under.' }),
    purpose: t.exposeString('purpose', { description: 'What it is for.' }),
    status: t.exposeString('status', { description: 'proposed, active, merged or terminated.' }),
    cadence: t.exposeString('cadence', { nullable: true, description: 'How often it meets, in words.' }),
    body: t.expose('body', { type: BodySummary, description: 'The body it belongs to.' }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
