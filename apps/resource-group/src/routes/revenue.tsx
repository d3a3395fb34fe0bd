import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// Its words and figures bring rules along, so they come after the frame of the page.
const RevenuePage = lazy(() =>
  import('../features/revenue/revenue-page.tsx').then((page) => ({ default: page.RevenuePage })),
);

const route = getRouteApi('/revenue/$ledgerId');

export const revenuePage = createLazyRoute('/revenue/$ledgerId')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the revenue table" />}>
      <RevenuePage ledgerId={route.useParams().ledgerId} search={route.useSearch()} />
    </Suspense>
  );
}
