import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// Its words and figures bring rules along, so they come after the frame of the page.
const MonthEndPage = lazy(() =>
  import('../features/month-end/month-end-page.tsx').then((page) => ({ default: page.MonthEndPage })),
);

const route = getRouteApi('/finance/$ledgerId');

export const monthEndPage = createLazyRoute('/finance/$ledgerId')({ component: Page });

function Page() {
  const { ledgerId } = route.useParams();
  const search = route.useSearch();
  return (
    <Suspense fallback={<LoadingState what="the month" />}>
      <MonthEndPage key={`${ledgerId} ${search.month ?? ''}`} ledgerId={ledgerId} search={search} />
    </Suspense>
  );
}
