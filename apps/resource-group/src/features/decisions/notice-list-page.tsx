import { useQuery } from '@apollo/client/react';
import { NoticeList } from '@concordat/app-frame/decision-notice';
import { type NoticeSearch, noticeFilter } from '@concordat/app-frame/notice-search';
import { noticesQuery } from './notices.graphql.ts';

/** The register of decisions of the bodies this reader works with. */
export function NoticeListPage({ search }: { search: NoticeSearch }) {
  const query = useQuery(noticesQuery, { variables: { filter: noticeFilter(search) } });
  return <NoticeList app="resource-group" search={search} list={query.data?.decisionNotices} query={query} />;
}
