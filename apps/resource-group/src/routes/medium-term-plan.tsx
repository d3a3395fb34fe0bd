import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

/** The rules of the plan come after the page's frame: they are the heaviest thing it loads. */
const PlanPage = lazy(() =>
  import('../features/medium-term-plan/plan-page.tsx').then((page) => ({ default: page.PlanPage })),
);

const route = getRouteApi('/medium-term-plan');

export const mediumTermPlanPage = createLazyRoute('/medium-term-plan')({ component: MediumTermPlan });

function MediumTermPlan() {
  const navigate = route.useNavigate();
  return (
    <Suspense fallback={<LoadingState what="the medium-term plan" />}>
      <PlanPage
        address={route.useSearch()}
        onAddress={(search) => void navigate({ search, replace: true, resetScroll: false })}
      />
    </Suspense>
  );
}
