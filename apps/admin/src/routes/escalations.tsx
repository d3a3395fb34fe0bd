import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// What it shows comes after the frame of the page.
const EscalationsPage = lazy(() =>
  import('../features/escalations/escalations-page.tsx').then((page) => ({ default: page.EscalationsPage })),
);

const route = getRouteApi('/escalations');

export const escalationsPage = createLazyRoute('/escalations')({ component: Page });

function Page() {
  const search = route.useSearch();
  return (
    <Suspense fallback={<LoadingState what="the matters between forums" />}>
      <EscalationsPage key={JSON.stringify(search)} search={search} />
    </Suspense>
  );
}
