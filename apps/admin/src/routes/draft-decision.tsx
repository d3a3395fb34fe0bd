import { LoadingState } from '@concordat/ui';
import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// What the page is made of comes after its frame: the first screen stays within its bytes.
const DraftNotice = lazy(async () => ({
  default: (await import('../features/decisions/draft-notice.tsx')).DraftNotice,
}));

export const draftDecisionPage = createLazyRoute('/decisions/new')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the register" />}>
      <DraftNotice />
    </Suspense>
  );
}
