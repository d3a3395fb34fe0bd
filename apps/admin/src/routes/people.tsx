import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { PeopleList } from '../features/people/people-list.tsx';

const route = getRouteApi('/people');

export const peoplePage = createLazyRoute('/people')({ component: Page });

function Page() {
  return <PeopleList search={route.useSearch()} />;
}
