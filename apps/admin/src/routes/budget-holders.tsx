import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// What it shows comes after the frame of the page.
const BudgetHoldersPage = lazy(() =>
  import('../features/budget-holders/budget-holders-page.tsx').then((page) => ({
    default: page.BudgetHoldersPage,
  })),
);

const route = getRouteApi('/finance/$ledgerId/holders');

export const budgetHoldersPage = createLazyRoute('/finance/$ledgerId/holders')({ component: Page });

function Page() {
  const { ledgerId } = route.useParams();
  return (
    <Suspense fallback={<LoadingState what="the budget holders" />}>
      <BudgetHoldersPage key={ledgerId} ledgerId={ledgerId} />
    </Suspense>
  );
}
