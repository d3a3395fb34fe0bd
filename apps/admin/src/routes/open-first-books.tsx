import { LoadingState } from '@concordat/ui';
import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const OpenFirstBooks = lazy(() =>
  import('../features/month-end/open-first-books.tsx').then((page) => ({ default: page.OpenFirstBooks })),
);

export const openFirstBooksPage = createLazyRoute('/finance/new')({ component: Page });

function Page() {
  return (
    <Suspense fallback={<LoadingState what="the form" />}>
      <OpenFirstBooks />
    </Suspense>
  );
}
