import { useQuery } from '@apollo/client/react';
import { dutiesInWords, GovernanceChecklist } from '@concordat/app-frame/governance';
import { CouldNotOpen, LoadingState, PageHeading, useDocumentTitle } from '@concordat/ui';
import { financialGovernanceQuery } from './governance.graphql.ts';
import { RecordDocumentForm, WithdrawDocumentForm } from './governance-forms.tsx';

/** What governs the money of each body: what is missing, what is to be reviewed, and where documents are recorded. */
export function GovernancePage() {
  const { data, loading, error, refetch } = useQuery(financialGovernanceQuery);
  const bodies = data?.financialGovernance.edges.map(({ node }) => node) ?? [];
  useDocumentTitle('Financial governance', 'Admin');
  if (error && !data) return <CouldNotOpen what="The checklist" error={error} again={refetch} />;
  if (loading && !data) return <LoadingState what="the checklist" />;
  return (
    <>
      <PageHeading title={`Financial governance: ${dutiesInWords(bodies)}`} caption="Finance" />
      {bodies.map((governance) => (
        <div key={governance.id}>
          <GovernanceChecklist governance={governance} />
          {governance.allowedCommands.includes('RecordGoverningDocument') && (
            <>
              <RecordDocumentForm governance={governance} />
              <WithdrawDocumentForm governance={governance} onStale={() => void refetch()} />
            </>
          )}
        </div>
      ))}
    </>
  );
}
