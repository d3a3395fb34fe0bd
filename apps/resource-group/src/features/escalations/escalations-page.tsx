import { useQuery } from '@apollo/client/react';
import { EscalationList, type EscalationSearch, escalationFilter } from '@concordat/app-frame/escalations';
import { PageHeading, useDocumentTitle } from '@concordat/ui';
import { escalationForumsQuery, escalationsQuery } from './escalations.graphql.ts';

/** Matters one forum put before another, those that have waited longest first. */
export function EscalationsPage({ search }: { search: EscalationSearch }) {
  const query = useQuery(escalationsQuery, { variables: { filter: escalationFilter(search) } });
  const forums = useQuery(escalationForumsQuery).data?.forums.edges.map(({ node }) => node) ?? [];
  useDocumentTitle('Matters between forums', 'Resource Group');
  return (
    <>
      <PageHeading
        title="Matters between forums"
        caption="What one forum put before another, as far as agendas and minutes are out"
      />
      <EscalationList
        search={search}
        list={query.data?.escalations}
        query={query}
        forums={forums}
        base="/resource-group"
      />
    </>
  );
}
