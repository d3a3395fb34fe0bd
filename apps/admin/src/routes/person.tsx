import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// What it shows comes after the frame of the page.
const PersonPage = lazy(() =>
  import('../features/people/person-page.tsx').then((page) => ({ default: page.PersonPage })),
);

const route = getRouteApi('/people/$personId');

export const personPage = createLazyRoute('/people/$personId')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the person" />}>
      <PersonPage id={route.useParams().personId} />
    </Suspense>
  );
}
