import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// Its words and figures bring rules along, so they come after the frame of the page.
const CapitalPage = lazy(() =>
  import('../features/capital/capital-page.tsx').then((page) => ({ default: page.CapitalPage })),
);

const route = getRouteApi('/capital/$programmeId');

export const capitalPage = createLazyRoute('/capital/$programmeId')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the capital programme" />}>
      <CapitalPage programmeId={route.useParams().programmeId} search={route.useSearch()} />
    </Suspense>
  );
}
