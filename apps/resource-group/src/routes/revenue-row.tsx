import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { RevenueRowPage } from '../features/revenue/revenue-row-page.tsx';

const route = getRouteApi('/revenue/$ledgerId/rows/$rowId');

export const revenueRowPage = createLazyRoute('/revenue/$ledgerId/rows/$rowId')({ component: Page });

function Page() {
  return <RevenueRowPage rowId={route.useParams().rowId} month={route.useSearch().month ?? null} />;
}
