import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const PaperListPage = lazy(() =>
  import('../features/papers/paper-list-page.tsx').then((page) => ({ default: page.PaperListPage })),
);

const route = getRouteApi('/papers');

export const papersPage = createLazyRoute('/papers')({ component: Papers });

function Papers() {
  return (
    <Suspense fallback={<LoadingState what="the papers" />}>
      <PaperListPage search={route.useSearch()} />
    </Suspense>
  );
}
