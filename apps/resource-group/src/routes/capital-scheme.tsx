import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// Its words and figures bring rules along, so they come after the frame of the page.
const CapitalSchemePage = lazy(() =>
  import('../features/capital/capital-scheme-page.tsx').then((page) => ({ default: page.CapitalSchemePage })),
);

const route = getRouteApi('/capital/$programmeId/schemes/$schemeId');

export const capitalSchemePage = createLazyRoute('/capital/$programmeId/schemes/$schemeId')({
  component: Page,
});

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the scheme" />}>
      <CapitalSchemePage schemeId={route.useParams().schemeId} search={route.useSearch()} />
    </Suspense>
  );
}
