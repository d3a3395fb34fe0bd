import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { MonthEndPage } from '../features/month-end/month-end-page.tsx';

const route = getRouteApi('/finance/$ledgerId');

export const monthEndPage = createLazyRoute('/finance/$ledgerId')({ component: Page });

function Page() {
  const { ledgerId } = route.useParams();
  const search = route.useSearch();
  return <MonthEndPage key={`${ledgerId} ${search.month ?? ''}`} ledgerId={ledgerId} search={search} />;
}
