import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// What it shows comes after the frame of the page.
const EscalationPage = lazy(() =>
  import('../features/escalations/escalation-page.tsx').then((page) => ({ default: page.EscalationPage })),
);

const route = getRouteApi('/escalations/$escalationId');

export const escalationPage = createLazyRoute('/escalations/$escalationId')({ component: Page });

function Page() {
  const { escalationId } = route.useParams();
  return (
    <Suspense fallback={<LoadingState what="the matter" />}>
      <EscalationPage key={escalationId} id={escalationId} />
    </Suspense>
  );
}
