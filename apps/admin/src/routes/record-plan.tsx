import { LoadingState } from '@concordat/ui';
import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const RecordPlanPage = lazy(() =>
  import('../features/medium-term-plan/record-plan-page.tsx').then((page) => ({
    default: page.RecordPlanPage,
  })),
);

export const recordPlanPage = createLazyRoute('/plan/new')({ component: RecordPlan });

function RecordPlan() {
  return (
    <Suspense fallback={<LoadingState what="the plan to start from" />}>
      <RecordPlanPage />
    </Suspense>
  );
}
