import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { ComparePage } from '../features/medium-term-plan/compare-page.tsx';

const route = getRouteApi('/medium-term-plan/compare');

export const planComparisonPage = createLazyRoute('/medium-term-plan/compare')({ component: Comparison });

function Comparison() {
  return <ComparePage ids={route.useSearch().with.split(' ')} />;
}
