import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const route = getRouteApi('/medium-term-plan/scenarios/$scenarioId');

const ScenarioPage = lazy(() =>
  import('../features/medium-term-plan/scenario-page.tsx').then((page) => ({ default: page.ScenarioPage })),
);

export const planScenarioPage = createLazyRoute('/medium-term-plan/scenarios/$scenarioId')({
  component: Scenario,
});

function Scenario() {
  const navigate = route.useNavigate();
  return (
    <Suspense fallback={<LoadingState what="the scenario" />}>
      <ScenarioPage
        id={route.useParams().scenarioId}
        address={route.useSearch()}
        onAddress={(search) => void navigate({ search, replace: true, resetScroll: false })}
      />
    </Suspense>
  );
}
