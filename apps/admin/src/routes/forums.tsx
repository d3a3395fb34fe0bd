import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { ForumList } from '../features/forums/forum-list.tsx';

const route = getRouteApi('/forums');

export const forumsPage = createLazyRoute('/forums')({ component: Page });

function Page() {
  return <ForumList search={route.useSearch()} />;
}
