import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// Its form brings the rule of notes along, so it comes after the frame of the page.
const BudgetReturnPage = lazy(() =>
  import('../features/budget-returns/budget-return-page.tsx').then((page) => ({
    default: page.BudgetReturnPage,
  })),
);

const route = getRouteApi('/returns/$returnId');

export const budgetReturnPage = createLazyRoute('/returns/$returnId')({ component: Page });

function Page() {
  const { returnId } = route.useParams();
  return (
    <Suspense fallback={<LoadingState what="the return" />}>
      <BudgetReturnPage key={returnId} returnId={returnId} />
    </Suspense>
  );
}
