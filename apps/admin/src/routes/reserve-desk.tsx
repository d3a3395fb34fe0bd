import { LoadingState } from '@concordat/ui';
import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// The rules of reserves come after the frame of the page.
const ReserveDesk = lazy(() =>
  import('../features/capital/reserve-desk.tsx').then((page) => ({ default: page.ReserveDesk })),
);

export const reserveDeskPage = createLazyRoute('/reserves')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the reserves" />}>
      <ReserveDesk />
    </Suspense>
  );
}
