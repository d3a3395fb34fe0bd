import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { PressurePage } from '../features/pressures/pressure-page.tsx';

const route = getRouteApi('/medium-term-plan/pressures/$pressureId');

export const pressurePage = createLazyRoute('/medium-term-plan/pressures/$pressureId')({ component: Page });

function Page() {
  const { pressureId } = route.useParams();
  return <PressurePage key={pressureId} id={pressureId} />;
}
