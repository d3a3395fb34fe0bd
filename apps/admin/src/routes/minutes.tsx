import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi, useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const route = getRouteApi('/meetings/$meetingId/minutes');

/** The rules of minutes come after the page's frame: they are the heaviest thing it loads. */
const MinutesPage = lazy(() =>
  import('../features/minutes/minutes-page.tsx').then((page) => ({ default: page.MinutesPage })),
);

export const minutesPage = createLazyRoute('/meetings/$meetingId/minutes')({ component: Page });

function Page() {
  const anchor = useLocation({ select: (location) => location.hash });
  return (
    <Suspense fallback={<LoadingState what="the minutes" />}>
      <MinutesPage meetingId={route.useParams().meetingId} anchor={anchor || null} />
    </Suspense>
  );
}
