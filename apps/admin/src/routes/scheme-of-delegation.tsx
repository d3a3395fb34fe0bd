import { LoadingState } from '@concordat/ui';
import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// What the page is made of comes after its frame: the first screen stays within its bytes.
const SchemeOfDelegation = lazy(async () => ({
  default: (await import('../features/decisions/scheme-of-delegation.tsx')).SchemeOfDelegation,
}));

export const schemeOfDelegationPage = createLazyRoute('/decisions/scheme')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the scheme of delegation" />}>
      <SchemeOfDelegation />
    </Suspense>
  );
}
