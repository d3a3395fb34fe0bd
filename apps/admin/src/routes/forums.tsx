import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// The register and what it is saved as come after the frame of the page.
const ForumList = lazy(() =>
  import('../features/forums/forum-list.tsx').then((page) => ({ default: page.ForumList })),
);

const route = getRouteApi('/forums');

export const forumsPage = createLazyRoute('/forums')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the forums" />}>
      <ForumList search={route.useSearch()} />
    </Suspense>
  );
}
