import { type OfficeHomeJson, officeHomeRead } from '@concordat/database/reads';
import { type CompleteRoleGrant, completeRoleGrant } from '../access/complete-user.ts';
import { RoleGrant } from '../access/user-type.ts';
import { builder } from '../builder.ts';
import { completedBy } from '../completed-read.ts';
import { ImportSummary } from '../imports/import-listed-type.ts';
import { Action } from '../meetings/action-type.ts';
import { askedActions } from '../meetings/asked-actions.ts';
import { MeetingSummary } from '../meetings/meeting-summary-types.ts';
import { meets, toReadMeetings, toSeeImports, toSeeUsers } from '../need.ts';
import type { RequestContext } from '../request-context.ts';
import { type Plan, planned } from '../root-read.ts';

type CompleteOfficeHome = Omit<OfficeHomeJson, 'roleGrantsWaiting'> & {
  readonly roleGrantsWaiting: readonly CompleteRoleGrant[];
};

const OfficeHome = builder.objectRef<CompleteOfficeHome>('OfficeHome').implement({
  description: 'What is late, what is due and what waits for whom; what the reader may not do is left empty.',
  fields: (t) => ({
    importsWaiting: t.expose('importsWaiting', {
      type: [ImportSummary],
      description: 'The latest five imports that wait for a decision.',
    }),
    importsWaitingCount: t.exposeInt('importsWaitingCount', { description: 'All of them.' }),
    overdueActions: t.expose('overdueActions', { type: [Action], description: 'The ten longest overdue.' }),
    overdueCount: t.exposeInt('overdueCount', { description: 'All that are overdue.' }),
    undatedActionCount: t.exposeInt('undatedActionCount', { description: 'Open actions without a day.' }),
    draftMinutes: t.expose('draftMinutes', {
      type: [MeetingSummary],
      description: 'The first five meetings whose minutes are still a draft.',
    }),
    upcomingMeetings: t.expose('upcomingMeetings', { type: [MeetingSummary], description: 'The next five.' }),
    roleGrantsWaiting: t.expose('roleGrantsWaiting', {
      type: [RoleGrant],
      description: 'Roles that wait for a second person.',
    }),
  }),
});

const planOfficeHome: Plan<object> = ({ context, viewer }) =>
  planned(officeHomeRead, {
    ...askedActions(context),
    seesImports: meets(viewer, toSeeImports),
    seesUsers: meets(viewer, toSeeUsers),
  });

function complete(home: OfficeHomeJson, context: RequestContext): CompleteOfficeHome {
  const grants = home.roleGrantsWaiting.map((grant) => completeRoleGrant(grant, context));
  return { ...home, roleGrantsWaiting: grants };
}

builder.queryField('officeHome', (t) =>
  t.field({
    type: OfficeHome,
    description: 'What is late, due and waiting for whom.',
    ...completedBy(toReadMeetings, planOfficeHome, complete),
  }),
);
