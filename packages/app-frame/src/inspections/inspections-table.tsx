import { type Column, DateText, EmptyState, Link, StatusTag, Tag } from '@concordat/ui';
import type { SavedColumn } from '../paged-table/list-as-csv.ts';
import { PagedTable, type PagedTableProps } from '../paged-table/paged-table.tsx';
import { inspectionStatusWords, type ListedInspectionReport, publishedText } from './inspection-words.ts';

/** The register of inspection reports: where each stands, and by when comments are due. */
export function InspectionsTable({
  list,
  query,
  hrefOf,
}: Pick<PagedTableProps<ListedInspectionReport>, 'list' | 'query'> & {
  hrefOf: (id: string) => string;
}) {
  return (
    <PagedTable
      what="the inspection reports"
      list={list}
      query={query}
      caption="Reports, the last published first"
      columns={columnsWith(hrefOf)}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="No report is on the register yet">
          A report stands here from the day it is entered, with the last day for comments on it.
        </EmptyState>
      }
      more="Show earlier reports"
      saved={saved}
    />
  );
}

function columnsWith(hrefOf: (id: string) => string): readonly Column<ListedInspectionReport>[] {
  return [
    {
      key: 'title',
      head: 'Report',
      cell: ({ id, title }) => <Link href={hrefOf(id)}>{title}</Link>,
    },
    { key: 'inspector', head: 'Inspector', cell: ({ inspector }) => inspector },
    { key: 'published', head: 'Published', cell: publishedText },
    {
      key: 'answered',
      head: 'Recommendations',
      cell: ({ recommendations, answeredCount }) =>
        recommendations.length === 0 ? 'None' : `${answeredCount} of ${recommendations.length} answered`,
    },
    { key: 'due', head: 'Comments by', cell: (report) => <CommentsBy {...report} /> },
    { key: 'status', head: 'Standing', cell: (report) => <ReportStanding {...report} /> },
  ];
}

/** The last day for comments; that the law gave none where the report is older. */
export function CommentsBy({ commentsDueOn }: Pick<ListedInspectionReport, 'commentsDueOn'>) {
  return commentsDueOn === null ? 'No day in law' : <DateText date={commentsDueOn} />;
}

/** Where a report stands, or that its comments are late. */
export function ReportStanding({ status, isLate }: Pick<ListedInspectionReport, 'status' | 'isLate'>) {
  if (isLate) return <Tag tone="alarm">Comments are late</Tag>;
  return <StatusTag status={status} words={inspectionStatusWords} />;
}

const saved: readonly SavedColumn<ListedInspectionReport>[] = [
  ['Report', ({ title }) => title],
  ['Inspector', ({ inspector }) => inspector],
  ['Published', ({ publishedOn, publishedIn }) => publishedOn ?? publishedIn],
  ['Recommendations', ({ recommendations }) => recommendations.length],
  ['Answered', ({ answeredCount }) => answeredCount],
  ['Comments by', ({ commentsDueOn }) => commentsDueOn],
  ['Standing', ({ status }) => inspectionStatusWords[status][0]],
];
