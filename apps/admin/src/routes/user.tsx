import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { UserPage } from '../features/users/user-page.tsx';

const route = getRouteApi('/users/$userId');

export const userPage = createLazyRoute('/users/$userId')({ component: Page });

function Page() {
  return <UserPage id={route.useParams().userId} />;
}
