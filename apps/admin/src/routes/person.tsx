import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { PersonPage } from '../features/people/person-page.tsx';

const route = getRouteApi('/people/$personId');

export const personPage = createLazyRoute('/people/$personId')({ component: Page });

function Page() {
  return <PersonPage id={route.useParams().personId} />;
}
