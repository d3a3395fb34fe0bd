import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { NoticePage } from '../features/decisions/notice-page.tsx';

const route = getRouteApi('/decisions/$noticeId');

export const decisionPage = createLazyRoute('/decisions/$noticeId')({ component: Decision });

function Decision() {
  return <NoticePage id={route.useParams().noticeId} />;
}
