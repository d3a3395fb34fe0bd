import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// What it shows comes after the frame of the page.
const ActionDeskPage = lazy(() =>
  import('../features/actions/action-desk-page.tsx').then((page) => ({ default: page.ActionDeskPage })),
);

const route = getRouteApi('/actions');

export const actionsPage = createLazyRoute('/actions')({ component: Page });

function Page() {
  const search = route.useSearch();
  // Another view is another list: what was chosen in the one before is not chosen in it.
  return (
    <Suspense fallback={<LoadingState what="the actions" />}>
      <ActionDeskPage key={JSON.stringify(search)} search={search} />
    </Suspense>
  );
}
