import { useQuery } from '@apollo/client/react';
import {
  Breadcrumbs,
  CouldNotOpen,
  DataTable,
  exactMoney,
  Link,
  LoadingState,
  NotFound,
  NotificationBanner,
  PageHeading,
  useDocumentTitle,
} from '@concordat/ui';
import { useState } from 'react';
import type { LedgerLinesPageQuery } from '../../generated/graphql.ts';
import { AddLineForm } from './add-line-form.tsx';
import { ledgerLinesQuery } from './ledger-lines.graphql.ts';

export type LedgerLines = NonNullable<LedgerLinesPageQuery['ledgerLines']>;

/** Every line of a ledger with its budget and where it stands, and a further one. */
export function LedgerLinesPage({ ledgerId }: { ledgerId: string }) {
  const { data, loading, error, refetch } = useQuery(ledgerLinesQuery, { variables: { ledgerId } });
  const [added, setAdded] = useState<string | null>(null);
  useDocumentTitle('Lines of the books', 'Admin');
  const books = data?.ledgerLines;
  if (error && !books) return <CouldNotOpen what="The lines" error={error} again={refetch} />;
  if (loading && !books) return <LoadingState what="the lines" />;
  if (!books) return <NotFound homeHref="/admin/finance" contact="your finance officer" />;
  const { ledger, lines, cuts } = books;
  return (
    <>
      {added !== null && (
        <NotificationBanner key={added} heading={`Line ${added} is in the books, with no budget`}>
          <Link href={`/admin/finance/${encodeURIComponent(ledger.id)}/virements`}>
            Ask for a virement to give it one
          </Link>
        </NotificationBanner>
      )}
      <Breadcrumbs crumbs={[{ label: 'Finance', href: '/admin/finance' }]} />
      <PageHeading
        title={`${lines.length} ${lines.length === 1 ? 'line' : 'lines'} in the books`}
        caption={`${ledger.body.shortName}, ${ledger.name}, ${ledger.financialYear}`}
      />
      {ledger.allowedCommands.includes('AddBudgetLine') && (
        <AddLineForm key={added} books={books} onAdded={setAdded} onStale={() => void refetch()} />
      )}
      <DataTable
        caption="Lines"
        rows={lines}
        rowKey={({ code }) => code}
        columns={[
          { key: 'code', head: 'Code', cell: ({ code }) => code, isUnbroken: true },
          { key: 'title', head: 'Title', cell: ({ title }) => title },
          { key: 'term', head: 'Counts in', cell: ({ term }) => term ?? 'Memo line, in no total' },
          ...latestOfEach(cuts).map(({ id, name, rows }) => ({
            key: id,
            head: name,
            cell: ({ code }: LedgerLines['lines'][number]) =>
              rows.find(({ codes }) => codes.includes(code))?.label ?? '',
          })),
          { key: 'ringFence', head: 'Ring-fenced for', cell: ({ ringFence }) => ringFence ?? 'Nothing' },
          {
            key: 'budget',
            head: 'Budget of the year',
            isNumeric: true,
            cell: ({ budget }) => exactMoney(budget),
          },
        ]}
      />
    </>
  );
}

/** A cut as it is from its last change on. */
function latestOfEach(cuts: LedgerLines['cuts']): LedgerLines['cuts'] {
  return cuts.filter((one) => !cuts.some((other) => other.cut === one.cut && other.from > one.from));
}
