import { type Column, DataTable, DateText, Link } from '@concordat/ui';
import type { ReviewedImport } from './import-review.tsx';
import { documentKindInWords } from './import-words.ts';

type ReadDocument = ReviewedImport['documents'][number];

/** The documents found in the pack; choosing one shows it beside its source. */
export function DocumentList({ reviewed, current }: { reviewed: ReviewedImport; current: number | null }) {
  const columns: readonly Column<ReadDocument>[] = [
    {
      key: 'title',
      head: 'Document',
      cell: (document) => (
        <Link href={`/admin/imports/${reviewed.id}?document=${document.position}#beside`}>
          {document.title ?? document.meetingForum ?? 'Without a title'}
        </Link>
      ),
    },
    { key: 'kind', head: 'Read as', width: '6rem', cell: (document) => documentKindInWords(document.kind) },
    { key: 'item', head: 'Item', width: '4rem', cell: (document) => document.agendaItem ?? '–' },
    { key: 'author', head: 'From', cell: (document) => document.author ?? '–' },
    {
      key: 'date',
      head: 'Date',
      width: '9rem',
      cell: (document) => {
        const date = document.date ?? document.meetingDate;
        return date ? <DateText date={date} isShort /> : 'Not printed';
      },
    },
    {
      key: 'paragraphs',
      head: 'Paragraphs',
      isNumeric: true,
      width: '6rem',
      cell: (document) => document.paragraphCount,
    },
    {
      key: 'figures',
      head: 'Figures',
      isNumeric: true,
      width: '5rem',
      cell: (document) => document.figureCount,
    },
    {
      key: 'actions',
      head: 'Actions',
      isNumeric: true,
      width: '5rem',
      cell: (document) => document.actionCount,
    },
    {
      key: 'lines',
      head: 'Lines',
      width: '7rem',
      isUnbroken: true,
      cell: (document) => `${document.firstLine}–${document.lastLine}`,
    },
  ];
  return (
    <DataTable
      caption="Documents in the pack"
      columns={columns}
      rows={reviewed.documents}
      rowKey={(document) => String(document.position)}
      currentKey={current === null ? null : String(current)}
    />
  );
}
