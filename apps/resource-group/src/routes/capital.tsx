import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { CapitalPage } from '../features/capital/capital-page.tsx';

const route = getRouteApi('/capital/$programmeId');

export const capitalPage = createLazyRoute('/capital/$programmeId')({ component: Page });

function Page() {
  return <CapitalPage programmeId={route.useParams().programmeId} search={route.useSearch()} />;
}
