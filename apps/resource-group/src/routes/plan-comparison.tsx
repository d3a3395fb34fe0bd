import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const route = getRouteApi('/medium-term-plan/compare');

const ComparePage = lazy(() =>
  import('../features/medium-term-plan/compare-page.tsx').then((page) => ({ default: page.ComparePage })),
);

export const planComparisonPage = createLazyRoute('/medium-term-plan/compare')({ component: Comparison });

function Comparison() {
  return (
    <Suspense fallback={<LoadingState what="the scenarios" />}>
      <ComparePage ids={route.useSearch().with.split(' ')} />
    </Suspense>
  );
}
