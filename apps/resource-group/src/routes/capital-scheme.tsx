import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { CapitalSchemePage } from '../features/capital/capital-scheme-page.tsx';

const route = getRouteApi('/capital/$programmeId/schemes/$schemeId');

export const capitalSchemePage = createLazyRoute('/capital/$programmeId/schemes/$schemeId')({
  component: Page,
});

function Page() {
  return <CapitalSchemePage schemeId={route.useParams().schemeId} search={route.useSearch()} />;
}
