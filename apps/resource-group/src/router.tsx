import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { AppLayout } from './app-layout.tsx';

const rootRoute = createRootRoute({ component: AppLayout });

const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/' }).lazy(() =>
  import('./routes/home.tsx').then((page) => page.homePage),
);

export const router = createRouter({
  routeTree: rootRoute.addChildren([homeRoute]),
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
