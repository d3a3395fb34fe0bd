import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const RevenueRowPage = lazy(() =>
  import('../features/revenue/revenue-row-page.tsx').then((page) => ({ default: page.RevenueRowPage })),
);

const route = getRouteApi('/revenue/$ledgerId/rows/$rowId');

export const revenueRowPage = createLazyRoute('/revenue/$ledgerId/rows/$rowId')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the row" />}>
      <RevenueRowPage rowId={route.useParams().rowId} month={route.useSearch().month ?? null} />
    </Suspense>
  );
}
