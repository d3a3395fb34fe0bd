import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// Its words bring rules along, so they come after the frame of the page.
const WorkforcePage = lazy(() =>
  import('../features/workforce/workforce-page.tsx').then((page) => ({ default: page.WorkforcePage })),
);

const route = getRouteApi('/revenue/$ledgerId/workforce');

export const workforcePage = createLazyRoute('/revenue/$ledgerId/workforce')({ component: Page });

function Page() {
  const { ledgerId } = route.useParams();
  return (
    <Suspense fallback={<LoadingState what="establishment and strength" />}>
      <WorkforcePage key={ledgerId} ledgerId={ledgerId} />
    </Suspense>
  );
}
