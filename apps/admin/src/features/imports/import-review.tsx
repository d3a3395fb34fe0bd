import { useQuery } from '@apollo/client/react';
import {
  Breadcrumbs,
  CouldNotOpen,
  DateText,
  InstantText,
  Link,
  LoadingState,
  NotFound,
  NotificationBanner,
  PageHeading,
  StatusTag,
  SummaryList,
  useDocumentTitle,
} from '@concordat/ui';
import { lazy, Suspense } from 'react';
import type { ImportReviewQuery } from '../../generated/graphql.ts';
import { DecideImport } from './decide-import.tsx';
import { DocumentList } from './document-list.tsx';
import { asksForForum, FindingList } from './finding-list.tsx';
import { importStatusWords } from './import-words.ts';
import { importQuery } from './imports.graphql.ts';
import { NameForum } from './name-forum.tsx';
import type { ReviewSearch } from './review-search.ts';

/** Fetched after the findings: it stands below them and brings the tables with it. */
const SourceBeside = lazy(() =>
  import('./source-beside.tsx').then((beside) => ({ default: beside.SourceBeside })),
);

const DifferenceList = lazy(() =>
  import('./difference-list.tsx').then((differences) => ({ default: differences.DifferenceList })),
);

export type ReviewedImport = NonNullable<ImportReviewQuery['import']>;

/** What was read, beside the source it was read from, with its questions; accepted or rejected here. */
export function ImportReview({ id, search }: { id: string; search: ReviewSearch }) {
  const { data, loading, error, refetch } = useQuery(importQuery, { variables: { id } });
  const reviewed = data?.import;
  useDocumentTitle(reviewed?.fileName ?? 'Import', 'Admin');

  if (error && !reviewed) {
    return <CouldNotOpen what="The import" error={error} again={refetch} />;
  }
  if (loading && !reviewed) return <LoadingState what="the import" />;
  if (!reviewed) return <NotFound homeHref="/admin" contact="your governance officer" />;
  return (
    <>
      {search.known && (
        <NotificationBanner kind="important" heading="This content was imported before">
          This is the earlier import. Nothing was stored twice.
        </NotificationBanner>
      )}
      <Breadcrumbs crumbs={[{ label: 'Imports', href: '/admin/imports' }]} />
      <PageHeading caption="Import" title={headline(reviewed)}>
        <StatusTag status={reviewed.status} words={importStatusWords} />
      </PageHeading>
      <SummaryList rows={factsOf(reviewed)} />
      {reviewed.findings
        .filter((finding) => asksForForum(finding, reviewed))
        .map((finding) => (
          <NameForum key={finding.id} finding={finding} reviewed={reviewed} onStale={() => void refetch()} />
        ))}
      <DecideImport reviewed={reviewed} onStale={() => void refetch()} />
      <Suspense fallback={<LoadingState what="what would change" />}>
        <DifferenceList differences={reviewed.differences} />
      </Suspense>
      <FindingList
        key={search.show ?? 'open'}
        reviewed={reviewed}
        show={search.show ?? null}
        onStale={() => void refetch()}
      />
      <DocumentList reviewed={reviewed} current={search.document ?? null} />
      <Suspense fallback={<LoadingState what="the source" />}>
        <SourceBeside reviewed={reviewed} search={search} />
      </Suspense>
    </>
  );
}

function factsOf({
  uploadedAt,
  uploadedByName,
  lineCount,
  meeting,
  decidedAt,
  decidedByName,
  decisionNote,
}: ReviewedImport) {
  return [
    {
      key: 'brought',
      label: 'Brought in',
      value: (
        <>
          <InstantText instant={uploadedAt} /> by {uploadedByName}
        </>
      ),
    },
    { key: 'lines', label: 'Lines read', value: lineCount.toLocaleString('en-GB') },
    {
      key: 'meeting',
      label: 'Meeting',
      value: meeting ? (
        <Link href={`/admin/meetings/${meeting.id}`}>
          <DateText date={meeting.heldOn} />, {meeting.forumName}
        </Link>
      ) : (
        'A new one, made when you accept'
      ),
    },
    ...(decidedAt
      ? [
          {
            key: 'decided',
            label: 'Decided',
            value: (
              <>
                <InstantText instant={decidedAt} /> by {decidedByName}
                {decisionNote && `: ${decisionNote}`}
              </>
            ),
          },
        ]
      : []),
  ];
}

/** The answer first: what the pack holds and what it asks. */
function headline({ fileName, documents, findings }: ReviewedImport): string {
  const open = findings.filter(
    (finding) => finding.severity === 'question' && finding.answer === null,
  ).length;
  const papers = `${documents.length} ${documents.length === 1 ? 'document' : 'documents'} in ${fileName}`;
  return open === 0 ? papers : `${papers}, ${open} ${open === 1 ? 'question' : 'questions'} open`;
}
