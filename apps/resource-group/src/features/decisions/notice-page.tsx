import { useQuery } from '@apollo/client/react';
import { NoticeDocument, NoticeEvidence, noticeStanding } from '@concordat/app-frame/decision-notice';
import {
  Breadcrumbs,
  CouldNotOpen,
  LoadingState,
  NotFound,
  PageHeading,
  useDocumentTitle,
} from '@concordat/ui';
import { SpendingStop } from '../../spending-stop.tsx';
import { DecideOnNotice } from './decide-on-notice.tsx';
import { noticeQuery } from './notices.graphql.ts';

/** One decision: what, why, on whose advice, and what proves it; whoever it waits for signs it here. */
export function NoticePage({ id }: { id: string }) {
  const { data, loading, error, refetch } = useQuery(noticeQuery, { variables: { id } });
  const notice = data?.decisionNotice;
  useDocumentTitle(notice?.title ?? 'Decision', 'Resource Group');

  if (error && !notice) {
    return <CouldNotOpen what="The decision" error={error} again={refetch} />;
  }
  if (loading && !notice) return <LoadingState what="the decision" />;
  if (!notice) return <NotFound homeHref="/resource-group" contact="your governance officer" />;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Decisions', href: '/resource-group/decisions' }]} />
      <SpendingStop />
      <PageHeading caption={`Decision notice ${notice.reference}`} title={notice.title}>
        <p className="govuk-body-l">{noticeStanding(notice)}</p>
      </PageHeading>
      <DecideOnNotice notice={notice} onStale={() => void refetch()} />
      <NoticeDocument notice={notice} />
      {notice.status === 'signed' && <NoticeEvidence notice={notice} />}
    </>
  );
}
