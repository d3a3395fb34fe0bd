import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { ScenarioPage } from '../features/medium-term-plan/scenario-page.tsx';

const route = getRouteApi('/medium-term-plan/scenarios/$scenarioId');

export const planScenarioPage = createLazyRoute('/medium-term-plan/scenarios/$scenarioId')({
  component: Scenario,
});

function Scenario() {
  return <ScenarioPage id={route.useParams().scenarioId} />;
}
