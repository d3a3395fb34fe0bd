import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { ForwardPlanPage } from '../features/forums/forward-plan-page.tsx';

const route = getRouteApi('/forums/$forumId/plan');

export const forwardPlanPage = createLazyRoute('/forums/$forumId/plan')({ component: Page });

function Page() {
  return <ForwardPlanPage forumId={route.useParams().forumId} />;
}
