import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { ActionLog } from '../features/actions/action-log.tsx';

const route = getRouteApi('/actions');

export const actionsPage = createLazyRoute('/actions')({ component: Actions });

function Actions() {
  return <ActionLog search={route.useSearch()} />;
}
