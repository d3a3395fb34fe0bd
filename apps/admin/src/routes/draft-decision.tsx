import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// What the page is made of comes after its frame: the first screen stays within its bytes.
const DraftNotice = lazy(async () => ({
  default: (await import('../features/decisions/draft-notice.tsx')).DraftNotice,
}));

const route = getRouteApi('/decisions/new');

export const draftDecisionPage = createLazyRoute('/decisions/new')({ component: Page });

function Page() {
  const { of } = route.useSearch();
  return (
    <Suspense fallback={<LoadingState what="the register" />}>
      <DraftNotice key={of} of={of ?? ''} />
    </Suspense>
  );
}
