import { LoadingState } from '@concordat/ui';
import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const ProposeForum = lazy(() =>
  import('../features/forums/propose-forum.tsx').then((page) => ({ default: page.ProposeForum })),
);

export const proposeForumPage = createLazyRoute('/forums/new')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the form" />}>
      <ProposeForum />
    </Suspense>
  );
}
