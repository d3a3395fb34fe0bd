import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { ActionDeskPage } from '../features/actions/action-desk-page.tsx';

const route = getRouteApi('/actions');

export const actionsPage = createLazyRoute('/actions')({ component: Page });

function Page() {
  const search = route.useSearch();
  // Another view is another list: what was chosen in the one before is not chosen in it.
  return <ActionDeskPage key={JSON.stringify(search)} search={search} />;
}
