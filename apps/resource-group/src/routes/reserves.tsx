import { LoadingState } from '@concordat/ui';
import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// Its words and figures bring rules along, so they come after the frame of the page.
const ReservesPage = lazy(() =>
  import('../features/reserves/reserves-page.tsx').then((page) => ({ default: page.ReservesPage })),
);

export const reservesPage = createLazyRoute('/reserves')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the reserves" />}>
      <ReservesPage />
    </Suspense>
  );
}
