import { useQuery } from '@apollo/client/react';
import { EscalationList, type EscalationSearch, escalationFilter } from '@concordat/app-frame/escalations';
import { Breadcrumbs, PageHeading, useDocumentTitle } from '@concordat/ui';
import { escalationForumsQuery, escalationsQuery } from './escalations.graphql.ts';

/** Matters one forum put before another, those that have waited longest first. */
export function EscalationsPage({ search }: { search: EscalationSearch }) {
  const query = useQuery(escalationsQuery, { variables: { filter: escalationFilter(search) } });
  const forums = useQuery(escalationForumsQuery).data?.forums.edges.map(({ node }) => node) ?? [];
  useDocumentTitle('Matters between forums', 'Admin');
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Forums', href: '/admin/forums' }]} />
      <PageHeading
        title="Matters between forums"
        caption="Put by one forum to another, until the answer is back"
      />
      <EscalationList
        search={search}
        list={query.data?.escalations}
        query={query}
        forums={forums}
        base="/admin"
      />
    </>
  );
}
