import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { ForwardPlanPage } from '../features/forward-plan/forward-plan-page.tsx';

const route = getRouteApi('/forward-plan');

export const forwardPlanPage = createLazyRoute('/forward-plan')({ component: Page });

function Page() {
  return <ForwardPlanPage forumId={route.useSearch().forum ?? null} />;
}
