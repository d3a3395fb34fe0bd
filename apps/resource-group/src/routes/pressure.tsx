import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const route = getRouteApi('/medium-term-plan/pressures/$pressureId');

/** The rules of the plan come after the page's frame: they are the heaviest thing it loads. */
const PressurePage = lazy(() =>
  import('../features/pressures/pressure-page.tsx').then((page) => ({ default: page.PressurePage })),
);

export const pressurePage = createLazyRoute('/medium-term-plan/pressures/$pressureId')({ component: Page });

function Page() {
  const { pressureId } = route.useParams();
  return (
    <Suspense fallback={<LoadingState what="the pressure" />}>
      <PressurePage key={pressureId} id={pressureId} />
    </Suspense>
  );
}
