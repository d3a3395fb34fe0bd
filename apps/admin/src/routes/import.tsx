import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { ImportReview } from '../features/imports/import-review.tsx';

const route = getRouteApi('/imports/$importId');

export const importPage = createLazyRoute('/imports/$importId')({ component: Page });

function Page() {
  return <ImportReview id={route.useParams().importId} search={route.useSearch()} />;
}
