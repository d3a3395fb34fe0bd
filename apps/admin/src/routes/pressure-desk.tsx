import { LoadingState } from '@concordat/ui';
import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

/** The rules of the plan come after the page's frame: they are the heaviest thing it loads. */
const PressureDeskPage = lazy(() =>
  import('../features/pressures/pressure-desk-page.tsx').then((page) => ({ default: page.PressureDeskPage })),
);

export const pressureDeskPage = createLazyRoute('/plan/pressures')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the register of pressures" />}>
      <PressureDeskPage />
    </Suspense>
  );
}
