import { LoadingState } from '@concordat/ui';
import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// Its words bring the rule of notes along, so they come after the frame of the page.
const MyReturnsPage = lazy(() =>
  import('../features/budget-returns/my-returns-page.tsx').then((page) => ({ default: page.MyReturnsPage })),
);

export const myReturnsPage = createLazyRoute('/returns')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="your returns" />}>
      <MyReturnsPage />
    </Suspense>
  );
}
