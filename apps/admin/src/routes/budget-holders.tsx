import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { BudgetHoldersPage } from '../features/budget-holders/budget-holders-page.tsx';

const route = getRouteApi('/finance/$ledgerId/holders');

export const budgetHoldersPage = createLazyRoute('/finance/$ledgerId/holders')({ component: Page });

function Page() {
  const { ledgerId } = route.useParams();
  return <BudgetHoldersPage key={ledgerId} ledgerId={ledgerId} />;
}
