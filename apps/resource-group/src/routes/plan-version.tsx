import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const route = getRouteApi('/medium-term-plan/scenarios/$scenarioId/versions/$number');

const VersionPage = lazy(() =>
  import('../features/medium-term-plan/version-page.tsx').then((page) => ({ default: page.VersionPage })),
);

export const planVersionPage = createLazyRoute('/medium-term-plan/scenarios/$scenarioId/versions/$number')({
  component: Version,
});

function Version() {
  const { scenarioId, number } = route.useParams();
  return (
    <Suspense fallback={<LoadingState what="the version" />}>
      <VersionPage scenarioId={scenarioId} number={Number(number)} />
    </Suspense>
  );
}
