import { LoadingState } from '@concordat/ui';
import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

/** The rules of the plan come after the page's frame: they are the heaviest thing it loads. */
const PressuresPage = lazy(() =>
  import('../features/pressures/pressures-page.tsx').then((page) => ({ default: page.PressuresPage })),
);

export const pressuresPage = createLazyRoute('/medium-term-plan/pressures')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the register of pressures" />}>
      <PressuresPage />
    </Suspense>
  );
}
