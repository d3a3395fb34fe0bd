import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// Its words and figures bring rules along, so they come after the frame of the page.
const ImportReview = lazy(() =>
  import('../features/imports/import-review.tsx').then((page) => ({ default: page.ImportReview })),
);

const route = getRouteApi('/imports/$importId');

export const importPage = createLazyRoute('/imports/$importId')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the import" />}>
      <ImportReview id={route.useParams().importId} search={route.useSearch()} />
    </Suspense>
  );
}
