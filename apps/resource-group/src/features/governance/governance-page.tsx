import { useQuery } from '@apollo/client/react';
import { dutiesInWords, GovernanceChecklist } from '@concordat/app-frame/governance';
import { CouldNotOpen, LoadingState, PageHeading, useDocumentTitle } from '@concordat/ui';
import { financialGovernanceQuery } from './governance.graphql.ts';

/** What governs the money of each body, to read. */
export function GovernancePage() {
  const { data, loading, error, refetch } = useQuery(financialGovernanceQuery);
  const bodies = data?.financialGovernance.edges.map(({ node }) => node) ?? [];
  useDocumentTitle('Financial governance', 'Resource Group');
  if (error && !data) return <CouldNotOpen what="The checklist" error={error} again={refetch} />;
  if (loading && !data) return <LoadingState what="the checklist" />;
  return (
    <>
      <PageHeading
        title={`Financial governance: ${dutiesInWords(bodies)}`}
        caption="What the money of each body is governed by"
      />
      {bodies.map((governance) => (
        <GovernanceChecklist key={governance.id} governance={governance} />
      ))}
    </>
  );
}
