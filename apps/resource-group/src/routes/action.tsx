import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { ActionPage } from '../features/actions/action-page.tsx';

const route = getRouteApi('/actions/$actionId');

export const actionPage = createLazyRoute('/actions/$actionId')({ component: Action });

function Action() {
  return <ActionPage id={route.useParams().actionId} />;
}
