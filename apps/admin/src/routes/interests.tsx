import { LoadingState } from '@concordat/ui';
import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// What it shows comes after the frame of the page.
const InterestsRegister = lazy(() =>
  import('../features/interests/interests-register.tsx').then((page) => ({
    default: page.InterestsRegister,
  })),
);

export const interestsPage = createLazyRoute('/interests')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the register of interests" />}>
      <InterestsRegister />
    </Suspense>
  );
}
