import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// The editor and the rules it looks things up in come after the frame of the page.
const PaperPage = lazy(() =>
  import('../features/papers/paper-page.tsx').then((page) => ({ default: page.PaperPage })),
);

const route = getRouteApi('/papers/$paperId');

export const paperPage = createLazyRoute('/papers/$paperId')({ component: Page });

function Page() {
  const { paperId } = route.useParams();
  return (
    <Suspense fallback={<LoadingState what="the paper" />}>
      <PaperPage key={paperId} id={paperId} />
    </Suspense>
  );
}
