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

/** One matter between forums to read. */
export function EscalationPage({ id }: { id: string }) {
  const { data, loading, error, refetch } = useQuery(escalationQuery, { variables: { id } });
  const escalation = data?.escalation;
  useDocumentTitle(escalation?.title ?? 'Matter between forums', 'Resource Group');
  if (error && !escalation) return <CouldNotOpen what="The matter" error={error} again={refetch} />;
  if (loading && !escalation) return <LoadingState what="the matter" />;
  if (!escalation) return <NotFound homeHref="/resource-group" contact="your governance officer" />;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Matters between forums', href: '/resource-group/escalations' }]} />
      <PageHeading title={escalation.title} caption="Matter between forums" />
      <EscalationView
        escalation={escalation}
        base="/resource-group"
        forumHref={(forumId) => `/resource-group/forward-plan?forum=${forumId}`}
      />
    </>
  );
}
