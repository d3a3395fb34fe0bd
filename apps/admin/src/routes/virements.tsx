import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { VirementsPage } from '../features/virements/virements-page.tsx';

const route = getRouteApi('/finance/$ledgerId/virements');

export const virementsPage = createLazyRoute('/finance/$ledgerId/virements')({ component: Page });

function Page() {
  const { ledgerId } = route.useParams();
  return <VirementsPage key={ledgerId} ledgerId={ledgerId} />;
}
