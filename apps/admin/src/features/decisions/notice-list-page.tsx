import { useQuery } from '@apollo/client/react';
import { useSignedIn } from '@concordat/app-frame';
import { NoticeList } from '@concordat/app-frame/decision-notice';
import { type NoticeSearch, noticeFilter } from '@concordat/app-frame/notice-search';
import { ButtonGroup, ButtonLink } from '@concordat/ui';
import { noticesQuery } from './notices.graphql.ts';

/** The register of decisions of the bodies this reader works with. */
export function NoticeListPage({ search }: { search: NoticeSearch }) {
  const { viewer } = useSignedIn();
  const query = useQuery(noticesQuery, { variables: { filter: noticeFilter(search) } });
  return (
    <NoticeList
      app="admin"
      search={search}
      list={query.data?.decisionNotices}
      query={query}
      action={
        <ButtonGroup>
          {viewer.permissions.includes('decision:draft') && (
            <ButtonLink href="/admin/decisions/new">Draft a notice</ButtonLink>
          )}
          <ButtonLink href="/admin/decisions/scheme" weight="secondary">
            Scheme of delegation
          </ButtonLink>
        </ButtonGroup>
      }
    />
  );
}
