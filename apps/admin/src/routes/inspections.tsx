import { LoadingState } from '@concordat/ui';
import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// What it shows comes after the frame of the page.
const InspectionsPage = lazy(() =>
  import('../features/inspections/inspections-page.tsx').then((page) => ({ default: page.InspectionsPage })),
);

export const inspectionsPage = createLazyRoute('/inspections')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the inspection reports" />}>
      <InspectionsPage />
    </Suspense>
  );
}
