import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// What it shows comes after the frame of the page.
const UserPage = lazy(() =>
  import('../features/users/user-page.tsx').then((page) => ({ default: page.UserPage })),
);

const route = getRouteApi('/users/$userId');

export const userPage = createLazyRoute('/users/$userId')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the user" />}>
      <UserPage id={route.useParams().userId} />
    </Suspense>
  );
}
