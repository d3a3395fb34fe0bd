import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const route = getRouteApi('/forward-plan');

/** The rules of the plan come after the page's frame: they are the heaviest thing it loads. */
const ForwardPlanPage = lazy(() =>
  import('../features/forward-plan/forward-plan-page.tsx').then((page) => ({
    default: page.ForwardPlanPage,
  })),
);

export const forwardPlanPage = createLazyRoute('/forward-plan')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the forward plan" />}>
      <ForwardPlanPage forumId={route.useSearch().forum ?? null} />
    </Suspense>
  );
}
