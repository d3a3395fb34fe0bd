import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// The filters and results come after the frame of the page.
const SearchRecords = lazy(() =>
  import('../features/search/search-records.tsx').then((page) => ({ default: page.SearchRecords })),
);

const route = getRouteApi('/search');

export const searchPage = createLazyRoute('/search')({ component: Search });

function Search() {
  return (
    <Suspense fallback={<LoadingState what="the search" />}>
      <SearchRecords address={route.useSearch()} />
    </Suspense>
  );
}
