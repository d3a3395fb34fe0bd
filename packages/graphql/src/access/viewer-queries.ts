import { globalIdOf, type ViewerJson, viewerRead } from '@concordat/database/reads';
import { permissionsOfViewer, type Viewer as SignedIn } from '@concordat/domain/access';
import { BodySummary } from '../bodies/body-summary-type.ts';
import { PersonSummary } from '../bodies/person-summary-type.ts';
import { builder } from '../builder.ts';
import { completedBy } from '../completed-read.ts';
import type { RequestContext } from '../request-context.ts';
import { type Plan, planned } from '../root-read.ts';
import { officeToday, signedIn } from '../signed-in.ts';
import { ClearanceEnum } from './clearance-enum.ts';
import { RoleEnum } from './role-enum.ts';

type CompleteViewer = ViewerJson &
  Pick<SignedIn, 'userId' | 'name' | 'clearance'> & {
    readonly roles: SignedIn['roles'][number][];
    readonly permissions: string[];
  };

const Viewer = builder.objectRef<CompleteViewer>('Viewer').implement({
  description: 'Who is signed in and what they may do.',
  fields: (t) => ({
    userId: t.exposeID('userId', { description: 'Id of the User.' }),
    name: t.exposeString('name', { description: 'Their name.' }),
    person: t.expose('person', {
      type: PersonSummary,
      nullable: true,
      description: 'Who they are in the register; null for an account without a person.',
    }),
    postTitle: t.exposeString('postTitle', { nullable: true, description: 'The post they hold today.' }),
    bodies: t.expose('bodies', { type: [BodySummary], description: 'The bodies whose records they read.' }),
    roles: t.expose('roles', { type: [RoleEnum], description: 'Their roles in force.' }),
    permissions: t.exposeStringList('permissions', {
      description: 'What their roles allow, and with a key no more than its scopes.',
    }),
    clearance: t.expose('clearance', { type: ClearanceEnum, description: 'The level they may read.' }),
  }),
});

const planViewer: Plan<object> = ({ context, viewer }) =>
  planned(viewerRead, { viewer, today: officeToday(context) });

/** Adds what the session knows to what the register says. */
function complete(read: ViewerJson, context: RequestContext): CompleteViewer {
  const viewer = signedIn(context);
  const { name, clearance, roles } = viewer;
  return {
    ...read,
    userId: globalIdOf('User', viewer.userId),
    name,
    clearance,
    roles: [...roles],
    permissions: [...permissionsOfViewer(viewer)],
  };
}

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    description: 'Who is signed in; null for a visitor.',
    ...completedBy('nothing', planViewer, complete),
  }),
);
