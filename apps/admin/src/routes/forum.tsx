import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { ForumPage } from '../features/forums/forum-page.tsx';

const route = getRouteApi('/forums/$forumId');

export const forumPage = createLazyRoute('/forums/$forumId')({ component: Page });

function Page() {
  const { forumId } = route.useParams();
  return <ForumPage key={forumId} id={forumId} />;
}
