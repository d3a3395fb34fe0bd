import { useQuery } from '@apollo/client/react';
import { PagedTable, type SavedColumn } from '@concordat/app-frame';
import {
  ButtonLink,
  type Column,
  DateText,
  EmptyState,
  InstantText,
  Link,
  PageHeading,
  StatusTag,
  useDocumentTitle,
} from '@concordat/ui';
import type { ImportListQuery } from '../../generated/graphql.ts';
import { importStatusWords } from './import-words.ts';
import { importListQuery } from './imports.graphql.ts';

type ListedImport = ImportListQuery['imports']['edges'][number]['node'];

/** Every pack that was read, the latest first, with what is still to be answered. */
export function ImportList() {
  const query = useQuery(importListQuery);
  useDocumentTitle('Imports', 'Admin');
  const imports = query.data?.imports;

  return (
    <>
      <PageHeading
        title="Imports"
        action={<ButtonLink href="/admin/imports/new">Import a board pack</ButtonLink>}
      />
      <PagedTable
        what="the imports"
        list={imports}
        query={query}
        caption="Imports, the latest first"
        columns={columns}
        rowKey={(row) => row.id}
        empty={
          <EmptyState title="Nothing has been imported yet">
            Bring in a board pack as a text file. It is read, shown beside its source with every question, and
            written only when you accept it.
          </EmptyState>
        }
        more="Show earlier imports"
        saved={saved}
      />
    </>
  );
}

const columns: readonly Column<ListedImport>[] = [
  { key: 'file', head: 'File', cell: (row) => <Link href={`/admin/imports/${row.id}`}>{row.fileName}</Link> },
  {
    key: 'meeting',
    head: 'Meeting',
    cell: ({ meeting }) =>
      meeting ? (
        <Link href={`/admin/meetings/${meeting.id}`}>
          <DateText date={meeting.heldOn} />, {meeting.forumName}
        </Link>
      ) : (
        'None yet'
      ),
  },
  { key: 'documents', head: 'Documents', isNumeric: true, width: '6rem', cell: (row) => row.documentCount },
  {
    key: 'findings',
    head: 'Findings',
    width: '13rem',
    cell: (row) =>
      [
        row.errorCount > 0 && `${row.errorCount} errors`,
        row.warningCount > 0 && `${row.warningCount} warnings`,
        row.questionCount > 0 && `${row.questionCount} questions`,
      ]
        .filter(Boolean)
        .join(', ') || 'None',
  },
  {
    key: 'brought',
    head: 'Brought in',
    width: '12rem',
    cell: (row) => (
      <>
        <InstantText instant={row.uploadedAt} /> by {row.uploadedByName}
      </>
    ),
  },
  {
    key: 'status',
    head: 'Status',
    width: '7rem',
    cell: ({ status }) => <StatusTag status={status} words={importStatusWords} />,
  },
];

const saved: readonly SavedColumn<ListedImport>[] = [
  ['File', ({ fileName }) => fileName],
  ['Meeting', ({ meeting }) => meeting && `${meeting.forumName}, ${meeting.heldOn}`],
  ['Documents', ({ documentCount }) => documentCount],
  ['Errors', ({ errorCount }) => errorCount],
  ['Warnings', ({ warningCount }) => warningCount],
  ['Questions', ({ questionCount }) => questionCount],
  ['Brought in', ({ uploadedAt }) => uploadedAt],
  ['By', ({ uploadedByName }) => uploadedByName],
  ['Status', ({ status }) => status],
];
