import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// What it shows comes after the frame of the page.
const ForumPage = lazy(() =>
  import('../features/forums/forum-page.tsx').then((page) => ({ default: page.ForumPage })),
);

const ForumEscalations = lazy(() =>
  import('../features/escalations/forum-escalations.tsx').then((part) => ({
    default: part.ForumEscalations,
  })),
);

const route = getRouteApi('/forums/$forumId');

export const forumPage = createLazyRoute('/forums/$forumId')({ component: Page });

function Page() {
  const { forumId } = route.useParams();
  return (
    <Suspense fallback={<LoadingState what="the forum" />}>
      <ForumPage key={forumId} id={forumId} matters={<ForumEscalations forumId={forumId} />} />
    </Suspense>
  );
}
