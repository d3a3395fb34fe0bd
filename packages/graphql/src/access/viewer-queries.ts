import { globalIdOf, type ViewerJson, viewerRead } from '@concordat/database/reads';
import { permissionsOfViewer, type Viewer as SignedIn } from '@concordat/domain/access';
import { BodySummary } from '../bodies/body-summary-type.ts';
import { PersonSummary } from '../bodies/person-summary-type.ts';
import { builder } from '../builder.ts';
import { needs } from '../need.ts';
import { planned, textOf } from '../root-read.ts';
import { officeToday } from '../signed-in.ts';
import { ClearanceEnum } from './clearance-enum.ts';
import { RoleEnum } from './role-enum.ts';

const Viewer = builder.objectRef<SignedIn & ViewerJson>('Viewer').implement({
  description: 'Who is signed in and what they may do.',
  fields: (t) => ({
    userId: t.id({ description: 'Id of the User.', resolve: ({ userId }) => globalIdOf('User', userId) }),
    name: t.exposeString('name', { description: 'Their name.' }),
    person: t.expose('person', {
      type: PersonSummary,
      nullable: true,
      description: 'Who they are in the register; null for an account without a person.',
    }),
    postTitle: t.exposeString('postTitle', { nullable: true, description: 'The post they hold today.' }),
    bodies: t.expose('bodies', { type: [BodySummary], description: 'The bodies whose records they read.' }),
    roles: t.field({
      type: [RoleEnum],
      description: 'Their roles in force.',
      resolve: ({ roles }) => [...roles],
    }),
    permissions: t.stringList({
      description: 'What their roles allow, and with a key no more than its scopes.',
      resolve: (viewer) => [...permissionsOfViewer(viewer)],
    }),
    clearance: t.expose('clearance', { type: ClearanceEnum, description: 'The level they may read.' }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    ...needs('nothing'),
    type: Viewer,
    nullable: true,
    description: 'Who is signed in; null for a visitor.',
    resolve: async (_root, _args, context) => {
      const { viewer } = context;
      if (viewer === null) return null;
      const text = await textOf(context, planned(viewerRead, { viewer, today: officeToday(context) }));
      return { ...viewer, ...(JSON.parse(text) as ViewerJson) };
    },
  }),
);
