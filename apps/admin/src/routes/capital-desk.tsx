import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// Its words and figures bring rules along, so they come after the frame of the page.
const CapitalDesk = lazy(() =>
  import('../features/capital/capital-desk.tsx').then((page) => ({ default: page.CapitalDesk })),
);

const route = getRouteApi('/capital/$programmeId');

export const capitalDeskPage = createLazyRoute('/capital/$programmeId')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the capital programme" />}>
      <CapitalDesk programmeId={route.useParams().programmeId} />
    </Suspense>
  );
}
