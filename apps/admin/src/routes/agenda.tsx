import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const route = getRouteApi('/meetings/$meetingId/agenda');

/** The rules of agendas come after the page's frame: they are the heaviest thing it loads. */
const AgendaPage = lazy(() =>
  import('../features/agenda/agenda-page.tsx').then((page) => ({ default: page.AgendaPage })),
);

export const agendaPage = createLazyRoute('/meetings/$meetingId/agenda')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the agenda" />}>
      <AgendaPage meetingId={route.useParams().meetingId} />
    </Suspense>
  );
}
