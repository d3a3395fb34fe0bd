import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { CapitalDesk } from '../features/capital/capital-desk.tsx';

const route = getRouteApi('/capital/$programmeId');

export const capitalDeskPage = createLazyRoute('/capital/$programmeId')({ component: Page });

function Page() {
  return <CapitalDesk programmeId={route.useParams().programmeId} />;
}
