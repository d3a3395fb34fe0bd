import { readEscalationSearch } from '@concordat/app-frame/escalation-search';
import { readNoticeSearch } from '@concordat/app-frame/notice-search';
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { AppLayout } from './app-layout.tsx';
import { readActionDeskSearch } from './features/actions/action-desk-search.ts';
import { readAuditSearch } from './features/audit/audit-filters.ts';
import { readMatter } from './features/escalations/matter-search.ts';
import { readForumSearch } from './features/forums/forum-search.ts';
import { readReviewSearch } from './features/imports/review-search.ts';
import { readMonthEndSearch } from './features/month-end/month-end-search.ts';
import { readPaperSearch } from './features/papers/paper-search.ts';
import { readWorkforceSearch } from './features/workforce/workforce-search.ts';
import { NotFoundPage } from './routes/not-found.tsx';
import { readNoticeOrigin, readPeopleSearch, readToken } from './routes/read-address.ts';

const rootRoute = createRootRoute({ component: AppLayout, notFoundComponent: NotFoundPage });
const under = { getParentRoute: () => rootRoute };

const routeTree = rootRoute.addChildren([
  createRoute({ ...under, path: '/' }).lazy(() => import('./routes/home.tsx').then((page) => page.homePage)),
  createRoute({ ...under, path: '/imports', staticData: { isWide: true } }).lazy(() =>
    import('./routes/imports.tsx').then((page) => page.importsPage),
  ),
  createRoute({ ...under, path: '/imports/new' }).lazy(() =>
    import('./routes/new-import.tsx').then((page) => page.newImportPage),
  ),
  createRoute({
    ...under,
    path: '/imports/$importId',
    validateSearch: readReviewSearch,
    staticData: { isWide: true },
  }).lazy(() => import('./routes/import.tsx').then((page) => page.importPage)),
  createRoute({ ...under, path: '/meetings' }).lazy(() =>
    import('./routes/meetings.tsx').then((page) => page.meetingsPage),
  ),
  createRoute({ ...under, path: '/meetings/$meetingId/agenda' }).lazy(() =>
    import('./routes/agenda.tsx').then((page) => page.agendaPage),
  ),
  createRoute({ ...under, path: '/meetings/$meetingId/minutes' }).lazy(() =>
    import('./routes/minutes.tsx').then((page) => page.minutesPage),
  ),
  createRoute({ ...under, path: '/meetings/$meetingId' }).lazy(() =>
    import('./routes/meeting.tsx').then((page) => page.meetingPage),
  ),
  createRoute({
    ...under,
    path: '/actions',
    validateSearch: readActionDeskSearch,
    staticData: { isWide: true },
  }).lazy(() => import('./routes/actions.tsx').then((page) => page.actionsPage)),
  createRoute({ ...under, path: '/actions/tracker', staticData: { isWide: true } }).lazy(() =>
    import('./routes/tracker.tsx').then((page) => page.trackerPage),
  ),
  createRoute({
    ...under,
    path: '/papers',
    validateSearch: readPaperSearch,
    staticData: { isWide: true },
  }).lazy(() => import('./routes/papers.tsx').then((page) => page.papersPage)),
  createRoute({ ...under, path: '/papers/$paperId', staticData: { isWide: true } }).lazy(() =>
    import('./routes/paper.tsx').then((page) => page.paperPage),
  ),
  createRoute({
    ...under,
    path: '/forums',
    validateSearch: readForumSearch,
    staticData: { isWide: true },
  }).lazy(() => import('./routes/forums.tsx').then((page) => page.forumsPage)),
  createRoute({ ...under, path: '/forums/new' }).lazy(() =>
    import('./routes/propose-forum.tsx').then((page) => page.proposeForumPage),
  ),
  createRoute({ ...under, path: '/forums/$forumId/plan' }).lazy(() =>
    import('./routes/forward-plan.tsx').then((page) => page.forwardPlanPage),
  ),
  createRoute({ ...under, path: '/forums/$forumId' }).lazy(() =>
    import('./routes/forum.tsx').then((page) => page.forumPage),
  ),
  createRoute({
    ...under,
    path: '/escalations',
    validateSearch: readEscalationSearch,
    staticData: { isWide: true },
  }).lazy(() => import('./routes/escalations.tsx').then((page) => page.escalationsPage)),
  createRoute({ ...under, path: '/escalations/new', validateSearch: readMatter }).lazy(() =>
    import('./routes/escalate.tsx').then((page) => page.escalatePage),
  ),
  createRoute({ ...under, path: '/escalations/$escalationId' }).lazy(() =>
    import('./routes/escalation.tsx').then((page) => page.escalationPage),
  ),
  createRoute({ ...under, path: '/finance', staticData: { isWide: true } }).lazy(() =>
    import('./routes/finance.tsx').then((page) => page.financePage),
  ),
  createRoute({ ...under, path: '/finance/new' }).lazy(() =>
    import('./routes/open-first-books.tsx').then((page) => page.openFirstBooksPage),
  ),
  createRoute({ ...under, path: '/finance/$ledgerId/holders' }).lazy(() =>
    import('./routes/budget-holders.tsx').then((page) => page.budgetHoldersPage),
  ),
  createRoute({
    ...under,
    path: '/finance/$ledgerId/workforce',
    validateSearch: readWorkforceSearch,
  }).lazy(() => import('./routes/workforce.tsx').then((page) => page.workforcePage)),
  createRoute({ ...under, path: '/finance/$ledgerId/lines', staticData: { isWide: true } }).lazy(() =>
    import('./routes/ledger-lines.tsx').then((page) => page.ledgerLinesPage),
  ),
  createRoute({ ...under, path: '/finance/$ledgerId/virements' }).lazy(() =>
    import('./routes/virements.tsx').then((page) => page.virementsPage),
  ),
  createRoute({
    ...under,
    path: '/finance/$ledgerId',
    validateSearch: readMonthEndSearch,
    staticData: { isWide: true },
  }).lazy(() => import('./routes/month-end.tsx').then((page) => page.monthEndPage)),
  createRoute({
    ...under,
    path: '/decisions',
    validateSearch: readNoticeSearch,
    staticData: { isWide: true },
  }).lazy(() => import('./routes/decisions.tsx').then((page) => page.decisionsPage)),
  createRoute({ ...under, path: '/decisions/new', validateSearch: readNoticeOrigin }).lazy(() =>
    import('./routes/draft-decision.tsx').then((page) => page.draftDecisionPage),
  ),
  createRoute({ ...under, path: '/decisions/scheme' }).lazy(() =>
    import('./routes/scheme-of-delegation.tsx').then((page) => page.schemeOfDelegationPage),
  ),
  createRoute({ ...under, path: '/decisions/$noticeId' }).lazy(() =>
    import('./routes/decision.tsx').then((page) => page.decisionPage),
  ),
  createRoute({
    ...under,
    path: '/people',
    validateSearch: readPeopleSearch,
    staticData: { isWide: true },
  }).lazy(() => import('./routes/people.tsx').then((page) => page.peoplePage)),
  createRoute({ ...under, path: '/people/new' }).lazy(() =>
    import('./routes/register-person.tsx').then((page) => page.registerPersonPage),
  ),
  createRoute({ ...under, path: '/people/$personId' }).lazy(() =>
    import('./routes/person.tsx').then((page) => page.personPage),
  ),
  createRoute({ ...under, path: '/governance', staticData: { isWide: true } }).lazy(() =>
    import('./routes/governance.tsx').then((page) => page.governancePage),
  ),
  createRoute({ ...under, path: '/inspections', staticData: { isWide: true } }).lazy(() =>
    import('./routes/inspections.tsx').then((page) => page.inspectionsPage),
  ),
  createRoute({ ...under, path: '/inspections/$reportId' }).lazy(() =>
    import('./routes/inspection-report.tsx').then((page) => page.inspectionReportPage),
  ),
  createRoute({ ...under, path: '/interests', staticData: { isWide: true } }).lazy(() =>
    import('./routes/interests.tsx').then((page) => page.interestsPage),
  ),
  createRoute({ ...under, path: '/interests/$personId' }).lazy(() =>
    import('./routes/person-interests.tsx').then((page) => page.personInterestsPage),
  ),
  createRoute({ ...under, path: '/users', staticData: { isWide: true } }).lazy(() =>
    import('./routes/users.tsx').then((page) => page.usersPage),
  ),
  createRoute({ ...under, path: '/users/invite' }).lazy(() =>
    import('./routes/invite-user.tsx').then((page) => page.inviteUserPage),
  ),
  createRoute({ ...under, path: '/users/$userId' }).lazy(() =>
    import('./routes/user.tsx').then((page) => page.userPage),
  ),
  createRoute({
    ...under,
    path: '/audit',
    validateSearch: readAuditSearch,
    staticData: { isWide: true },
  }).lazy(() => import('./routes/audit.tsx').then((page) => page.auditPage)),
  createRoute({ ...under, path: '/plan', staticData: { isWide: true } }).lazy(() =>
    import('./routes/plan-office.tsx').then((page) => page.planOfficePage),
  ),
  createRoute({ ...under, path: '/plan/budget' }).lazy(() =>
    import('./routes/budget-setting.tsx').then((page) => page.budgetSettingPage),
  ),
  createRoute({ ...under, path: '/plan/pressures', staticData: { isWide: true } }).lazy(() =>
    import('./routes/pressure-desk.tsx').then((page) => page.pressureDeskPage),
  ),
  createRoute({ ...under, path: '/plan/new', staticData: { isWide: true } }).lazy(() =>
    import('./routes/record-plan.tsx').then((page) => page.recordPlanPage),
  ),
  createRoute({ ...under, path: '/reserves', staticData: { isWide: true } }).lazy(() =>
    import('./routes/reserve-desk.tsx').then((page) => page.reserveDeskPage),
  ),
  createRoute({ ...under, path: '/capital', staticData: { isWide: true } }).lazy(() =>
    import('./routes/capital-office.tsx').then((page) => page.capitalOfficePage),
  ),
  createRoute({ ...under, path: '/capital/$programmeId', staticData: { isWide: true } }).lazy(() =>
    import('./routes/capital-desk.tsx').then((page) => page.capitalDeskPage),
  ),
  createRoute({
    ...under,
    path: '/search',
    // Read by the page, whose filters bring their words along.
    validateSearch: (address: Record<string, unknown>) => address,
    staticData: { isWide: true },
  }).lazy(() => import('./routes/search.tsx').then((page) => page.searchPage)),
  createRoute({ ...under, path: '/account' }).lazy(() =>
    import('./routes/account.tsx').then((page) => page.accountPage),
  ),
  createRoute({ ...under, path: '/demo-date' }).lazy(() =>
    import('./routes/demo-date.tsx').then((page) => page.demoDatePage),
  ),
  createRoute({
    ...under,
    path: '/invitation',
    validateSearch: readToken,
    staticData: { isOpenToVisitors: true },
  }).lazy(() => import('./routes/invitation.tsx').then((page) => page.invitationPage)),
  createRoute({
    ...under,
    path: '/reset',
    validateSearch: readToken,
    staticData: { isOpenToVisitors: true },
  }).lazy(() => import('./routes/reset.tsx').then((page) => page.resetPage)),
]);

export const router = createRouter({
  routeTree,
  basepath: '/admin',
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** Shown to people who are not signed in: an invitation, a forgotten password. */
    isOpenToVisitors?: boolean;
    /** A wider sheet, for readers and large tables. */
    isWide?: boolean;
  }
}
