import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import './access/user-mutations.ts';
import './access/user-queries.ts';
import './access/viewer-queries.ts';
import './audit/audit-queries.ts';
import './bodies/body-queries.ts';
import './bodies/person-mutations.ts';
import './finance/extract-mutations.ts';
import './finance/ledger-mutations.ts';
import './finance/month-end-queries.ts';
import './capital/capital-mutations.ts';
import './capital/capital-queries.ts';
import './finance/plan-mutations.ts';
import './finance/recurring-variance-mutation.ts';
import './finance/plan-queries.ts';
import './finance/revenue-queries.ts';
import './finance/virement-mutations.ts';
import './finance/virement-queries.ts';
import './imports/import-mutations.ts';
import './imports/import-queries.ts';
import './meetings/action-mutations.ts';
import './meetings/action-queries.ts';
import './meetings/agenda-mutations.ts';
import './meetings/agenda-queries.ts';
import './meetings/forum-change-mutations.ts';
import './meetings/forum-members.ts';
import './meetings/forum-mutations.ts';
import './meetings/forum-queries.ts';
import './meetings/forward-plan-mutations.ts';
import './meetings/forward-plan-queries.ts';
import './meetings/meeting-queries.ts';
import './meetings/member-home-queries.ts';
import './meetings/notice-mutations.ts';
import './meetings/notice-queries.ts';
import './meetings/minutes-in-hand-mutations.ts';
import './meetings/minutes-in-hand-queries.ts';
import './meetings/pack-queries.ts';
import './node-queries.ts';
import './reserves/reserve-mutations.ts';
import './reserves/reserve-queries.ts';
import './office/demo-clock-mutations.ts';
import './office/office-home-queries.ts';
import './office/office-queries.ts';

/** The whole API, sorted by name so that it prints the same every time. */
export function createSchema(): GraphQLSchema {
  return builder.toSchema({ sortSchema: true });
}
