import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// What it shows comes after the frame of the page.
const EscalationList = lazy(() =>
  import('../features/escalations/escalation-list.tsx').then((page) => ({ default: page.EscalationList })),
);

const route = getRouteApi('/escalations');

export const escalationsPage = createLazyRoute('/escalations')({ component: Page });

function Page() {
  const search = route.useSearch();
  return (
    <Suspense fallback={<LoadingState what="the matters between forums" />}>
      <EscalationList key={JSON.stringify(search)} search={search} />
    </Suspense>
  );
}
