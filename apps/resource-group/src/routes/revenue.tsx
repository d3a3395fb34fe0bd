import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { RevenuePage } from '../features/revenue/revenue-page.tsx';

const route = getRouteApi('/revenue/$ledgerId');

export const revenuePage = createLazyRoute('/revenue/$ledgerId')({ component: Page });

function Page() {
  return <RevenuePage ledgerId={route.useParams().ledgerId} search={route.useSearch()} />;
}
