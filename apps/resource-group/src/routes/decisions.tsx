import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { NoticeListPage } from '../features/decisions/notice-list-page.tsx';

const route = getRouteApi('/decisions');

export const decisionsPage = createLazyRoute('/decisions')({ component: Decisions });

function Decisions() {
  return <NoticeListPage search={route.useSearch()} />;
}
