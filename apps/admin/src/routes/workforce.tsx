import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// Its form brings rules along, so it comes after the frame of the page.
const WorkforceDesk = lazy(() =>
  import('../features/workforce/workforce-desk.tsx').then((page) => ({ default: page.WorkforceDesk })),
);

const route = getRouteApi('/finance/$ledgerId/workforce');

export const workforcePage = createLazyRoute('/finance/$ledgerId/workforce')({ component: Page });

function Page() {
  const { ledgerId } = route.useParams();
  const search = route.useSearch();
  return (
    <Suspense fallback={<LoadingState what="establishment and strength" />}>
      <WorkforceDesk key={`${ledgerId} ${search.group ?? ''}`} ledgerId={ledgerId} search={search} />
    </Suspense>
  );
}
