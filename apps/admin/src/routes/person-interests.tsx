import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// What it shows comes after the frame of the page.
const PersonInterestsPage = lazy(() =>
  import('../features/interests/person-interests-page.tsx').then((page) => ({
    default: page.PersonInterestsPage,
  })),
);

const route = getRouteApi('/interests/$personId');

export const personInterestsPage = createLazyRoute('/interests/$personId')({ component: Page });

function Page() {
  const { personId } = route.useParams();
  return (
    <Suspense fallback={<LoadingState what="the register of interests" />}>
      <PersonInterestsPage key={personId} personId={personId} />
    </Suspense>
  );
}
