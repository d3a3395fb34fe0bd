import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { NotFoundPage } from './not-found.tsx';

// What it shows comes after the frame of the page.
const EscalatePage = lazy(() =>
  import('../features/escalations/escalate-page.tsx').then((page) => ({ default: page.EscalatePage })),
);

const route = getRouteApi('/escalations/new');

export const escalatePage = createLazyRoute('/escalations/new')({ component: Page });

function Page() {
  const { kind, of } = route.useSearch();
  if (kind === undefined || of === undefined) return <NotFoundPage />;
  return (
    <Suspense fallback={<LoadingState what="the matter" />}>
      <EscalatePage key={of} kind={kind} of={of} />
    </Suspense>
  );
}
