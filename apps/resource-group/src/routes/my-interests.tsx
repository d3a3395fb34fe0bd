import { LoadingState } from '@concordat/ui';
import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// What it shows comes after the frame of the page.
const MyInterestsPage = lazy(() =>
  import('../features/interests/my-interests-page.tsx').then((page) => ({ default: page.MyInterestsPage })),
);

export const myInterestsPage = createLazyRoute('/my-interests')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="your interests" />}>
      <MyInterestsPage />
    </Suspense>
  );
}
