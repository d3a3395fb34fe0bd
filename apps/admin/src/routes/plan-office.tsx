import { LoadingState } from '@concordat/ui';
import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

/** The rules of the plan come after the page's frame: they are the heaviest thing it loads. */
const PlanOfficePage = lazy(() =>
  import('../features/medium-term-plan/plan-office-page.tsx').then((page) => ({
    default: page.PlanOfficePage,
  })),
);

export const planOfficePage = createLazyRoute('/plan')({ component: PlanOffice });

function PlanOffice() {
  return (
    <Suspense fallback={<LoadingState what="the medium-term plan" />}>
      <PlanOfficePage />
    </Suspense>
  );
}
