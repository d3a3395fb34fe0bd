import { LoadingState } from '@concordat/ui';
import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// What it shows comes after the frame of the page.
const GovernancePage = lazy(() =>
  import('../features/governance/governance-page.tsx').then((page) => ({ default: page.GovernancePage })),
);

export const governancePage = createLazyRoute('/governance')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the checklist" />}>
      <GovernancePage />
    </Suspense>
  );
}
