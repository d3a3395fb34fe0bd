import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// Its words and figures bring rules along, so they come after the frame of the page.
const VirementsPage = lazy(() =>
  import('../features/virements/virements-page.tsx').then((page) => ({ default: page.VirementsPage })),
);

const route = getRouteApi('/finance/$ledgerId/virements');

export const virementsPage = createLazyRoute('/finance/$ledgerId/virements')({ component: Page });

function Page() {
  const { ledgerId } = route.useParams();
  return (
    <Suspense fallback={<LoadingState what="the virements" />}>
      <VirementsPage key={ledgerId} ledgerId={ledgerId} />
    </Suspense>
  );
}
