import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// Its words and figures bring rules along, so they come after the frame of the page.
const NoticeListPage = lazy(() =>
  import('../features/decisions/notice-list-page.tsx').then((page) => ({ default: page.NoticeListPage })),
);

const route = getRouteApi('/decisions');

export const decisionsPage = createLazyRoute('/decisions')({ component: Decisions });

function Decisions() {
  return (
    <Suspense fallback={<LoadingState what="the decisions" />}>
      <NoticeListPage search={route.useSearch()} />
    </Suspense>
  );
}
