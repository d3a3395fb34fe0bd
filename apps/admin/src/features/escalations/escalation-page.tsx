import { useQuery } from '@apollo/client/react';
import { EscalationView } from '@concordat/app-frame/escalations';
import {
  Breadcrumbs,
  CouldNotOpen,
  LoadingState,
  NotFound,
  PageHeading,
  useDocumentTitle,
} from '@concordat/ui';
import { escalationQuery } from './escalations.graphql.ts';
import { WithdrawEscalationForm } from './withdraw-escalation-form.tsx';

/** One matter between forums, which may be withdrawn here. */
export function EscalationPage({ id }: { id: string }) {
  const { data, loading, error, refetch } = useQuery(escalationQuery, { variables: { id } });
  const escalation = data?.escalation;
  useDocumentTitle(escalation?.title ?? 'Matter between forums', 'Admin');
  if (error && !escalation) return <CouldNotOpen what="The matter" error={error} again={refetch} />;
  if (loading && !escalation) return <LoadingState what="the matter" />;
  if (!escalation) return <NotFound homeHref="/admin" contact="your governance officer" />;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Forums', href: '/admin/forums' },
          { label: 'Matters between forums', href: '/admin/escalations' },
        ]}
      />
      <PageHeading title={escalation.title} caption="Matter between forums" />
      <EscalationView
        escalation={escalation}
        base="/admin"
        forumHref={(forumId) => `/admin/forums/${forumId}`}
      >
        {escalation.allowedCommands.includes('WithdrawEscalation') && (
          <WithdrawEscalationForm escalation={escalation} onStale={() => void refetch()} />
        )}
      </EscalationView>
    </>
  );
}
