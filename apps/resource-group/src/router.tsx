import { readEscalationSearch } from '@concordat/app-frame/escalation-search';
import { readNoticeSearch } from '@concordat/app-frame/notice-search';
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { AppLayout } from './app-layout.tsx';
import { readActionSearch } from './features/actions/action-filters.ts';
import { readCapitalSearch } from './features/capital/capital-search.ts';
import { readComparison } from './features/medium-term-plan/read-comparison.ts';
import type { UnderstandingAddress } from './features/medium-term-plan/read-understanding.ts';
import { readPackSearch } from './features/pack-reader/pack-places.ts';
import { readRevenueSearch } from './features/revenue/revenue-search.ts';
import { NotFoundPage } from './routes/not-found.tsx';
import { readForum } from './routes/read-forum.ts';

const rootRoute = createRootRoute({ component: AppLayout, notFoundComponent: NotFoundPage });
const under = { getParentRoute: () => rootRoute };

/** What is sought and how wrong assumptions may be is read by the page, which has the rules. */
const understood = {
  validateSearch: (address: UnderstandingAddress) => address,
  staticData: { isWide: true },
};

const routeTree = rootRoute.addChildren([
  createRoute({ ...under, path: '/' }).lazy(() => import('./routes/home.tsx').then((page) => page.homePage)),
  createRoute({ ...under, path: '/meetings' }).lazy(() =>
    import('./routes/meetings.tsx').then((page) => page.meetingsPage),
  ),
  createRoute({
    ...under,
    path: '/meetings/$meetingId',
    validateSearch: readPackSearch,
    staticData: { isWide: true },
  }).lazy(() => import('./routes/pack.tsx').then((page) => page.packPage)),
  createRoute({
    ...under,
    path: '/actions',
    validateSearch: readActionSearch,
    staticData: { isWide: true },
  }).lazy(() => import('./routes/actions.tsx').then((page) => page.actionsPage)),
  createRoute({ ...under, path: '/medium-term-plan', ...understood }).lazy(() =>
    import('./routes/medium-term-plan.tsx').then((page) => page.mediumTermPlanPage),
  ),
  createRoute({
    ...under,
    path: '/medium-term-plan/scenarios/$scenarioId/versions/$number',
    staticData: { isWide: true },
  }).lazy(() => import('./routes/plan-version.tsx').then((page) => page.planVersionPage)),
  createRoute({
    ...under,
    path: '/medium-term-plan/scenarios/$scenarioId',
    ...understood,
  }).lazy(() => import('./routes/plan-scenario.tsx').then((page) => page.planScenarioPage)),
  createRoute({
    ...under,
    path: '/medium-term-plan/compare',
    validateSearch: readComparison,
    staticData: { isWide: true },
  }).lazy(() => import('./routes/plan-comparison.tsx').then((page) => page.planComparisonPage)),
  createRoute({
    ...under,
    path: '/escalations',
    staticData: { isWide: true },
    validateSearch: readEscalationSearch,
  }).lazy(() => import('./routes/escalations.tsx').then((page) => page.escalationsPage)),
  createRoute({ ...under, path: '/escalations/$escalationId' }).lazy(() =>
    import('./routes/escalation.tsx').then((page) => page.escalationPage),
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
  createRoute({ ...under, path: '/my-interests' }).lazy(() =>
    import('./routes/my-interests.tsx').then((page) => page.myInterestsPage),
  ),
  createRoute({ ...under, path: '/medium-term-plan/pressures', staticData: { isWide: true } }).lazy(() =>
    import('./routes/pressures.tsx').then((page) => page.pressuresPage),
  ),
  createRoute({
    ...under,
    path: '/medium-term-plan/pressures/$pressureId',
    staticData: { isWide: true },
  }).lazy(() => import('./routes/pressure.tsx').then((page) => page.pressurePage)),
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
  createRoute({ ...under, path: '/forward-plan', validateSearch: readForum }).lazy(() =>
    import('./routes/forward-plan.tsx').then((page) => page.forwardPlanPage),
  ),
  createRoute({
    ...under,
    path: '/decisions',
    validateSearch: readNoticeSearch,
    staticData: { isWide: true },
  }).lazy(() => import('./routes/decisions.tsx').then((page) => page.decisionsPage)),
  createRoute({ ...under, path: '/decisions/$noticeId' }).lazy(() =>
    import('./routes/decision.tsx').then((page) => page.decisionPage),
  ),
  createRoute({ ...under, path: '/actions/$actionId' }).lazy(() =>
    import('./routes/action.tsx').then((page) => page.actionPage),
  ),
  createRoute({ ...under, path: '/revenue', staticData: { isWide: true } }).lazy(() =>
    import('./routes/revenue-home.tsx').then((page) => page.revenueHomePage),
  ),
  createRoute({
    ...under,
    path: '/revenue/$ledgerId',
    validateSearch: readRevenueSearch,
    staticData: { isWide: true },
  }).lazy(() => import('./routes/revenue.tsx').then((page) => page.revenuePage)),
  createRoute({
    ...under,
    path: '/revenue/$ledgerId/rows/$rowId',
    validateSearch: readRevenueSearch,
    staticData: { isWide: true },
  }).lazy(() => import('./routes/revenue-row.tsx').then((page) => page.revenueRowPage)),
  createRoute({ ...under, path: '/revenue/$ledgerId/workforce', staticData: { isWide: true } }).lazy(() =>
    import('./routes/workforce.tsx').then((page) => page.workforcePage),
  ),
  createRoute({ ...under, path: '/returns' }).lazy(() =>
    import('./routes/my-returns.tsx').then((page) => page.myReturnsPage),
  ),
  createRoute({ ...under, path: '/returns/$returnId' }).lazy(() =>
    import('./routes/budget-return.tsx').then((page) => page.budgetReturnPage),
  ),
  createRoute({ ...under, path: '/reserves', staticData: { isWide: true } }).lazy(() =>
    import('./routes/reserves.tsx').then((page) => page.reservesPage),
  ),
  createRoute({ ...under, path: '/capital', staticData: { isWide: true } }).lazy(() =>
    import('./routes/capital-home.tsx').then((page) => page.capitalHomePage),
  ),
  createRoute({
    ...under,
    path: '/capital/$programmeId',
    validateSearch: readCapitalSearch,
    staticData: { isWide: true },
  }).lazy(() => import('./routes/capital.tsx').then((page) => page.capitalPage)),
  createRoute({
    ...under,
    path: '/capital/$programmeId/schemes/$schemeId',
    validateSearch: readCapitalSearch,
    staticData: { isWide: true },
  }).lazy(() => import('./routes/capital-scheme.tsx').then((page) => page.capitalSchemePage)),
]);

export const router = createRouter({
  routeTree,
  basepath: '/resource-group',
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
