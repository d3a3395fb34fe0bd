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
import { NoticeEditor } from './notice-editor.tsx';
import { NoticeForms } from './notice-forms.tsx';
import { noticeQuery } from './notices.graphql.ts';

/** One decision notice for whoever writes it and looks after it. */
export function NoticePage({ id }: { id: string }) {
  const { data, loading, error, refetch } = useQuery(noticeQuery, { variables: { id } });
  const notice = data?.decisionNotice;
  useDocumentTitle(notice?.title ?? 'Decision', 'Admin');

  if (error && !notice) {
    return <CouldNotOpen what="The decision" error={error} again={refetch} />;
  }
  if (loading && !notice) return <LoadingState what="the decision" />;
  if (!notice) return <NotFound homeHref="/admin" contact="your governance officer" />;
  const onStale = () => void refetch();
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Decisions', href: '/admin/decisions' }]} />
      <PageHeading caption={`Decision notice ${notice.reference}`} title={notice.title}>
        <p className="govuk-body-l">{noticeStanding(notice)}</p>
      </PageHeading>
      {notice.allowedCommands.includes('WriteNotice') ? (
        <NoticeEditor key={notice.version} notice={notice} onStale={onStale} />
      ) : (
        <NoticeDocument notice={notice} />
      )}
      {notice.status === 'signed' && <NoticeEvidence notice={notice} />}
      <NoticeForms notice={notice} onStale={onStale} />
    </>
  );
}
