import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// What the page is made of comes after its frame: the first screen stays within its bytes.
const NoticePage = lazy(async () => ({
  default: (await import('../features/decisions/notice-page.tsx')).NoticePage,
}));

const route = getRouteApi('/decisions/$noticeId');

export const decisionPage = createLazyRoute('/decisions/$noticeId')({ component: Page });

function Page() {
  const { noticeId } = route.useParams();
  return (
    <Suspense fallback={<LoadingState what="the decision" />}>
      <NoticePage id={noticeId} />
    </Suspense>
  );
}
