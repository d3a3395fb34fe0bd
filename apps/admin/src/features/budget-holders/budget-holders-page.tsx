import { useQuery } from '@apollo/client/react';
import type { SavedColumn } from '@concordat/app-frame';
import { SaveRows } from '@concordat/app-frame/save-rows';
import {
  Breadcrumbs,
  CouldNotOpen,
  DataTable,
  LoadingState,
  longMonth,
  NotFound,
  PageHeading,
  Tag,
  useDocumentTitle,
} from '@concordat/ui';
import type { BudgetHoldersQuery } from '../../generated/graphql.ts';
import { budgetHoldersQuery } from './budget-holders.graphql.ts';
import { SetHolderForm } from './set-holder-form.tsx';

export type Holders = NonNullable<BudgetHoldersQuery['ledgerReturns']>;

/** Who answers for each line of a ledger, by post, and since when. */
export function BudgetHoldersPage({ ledgerId }: { ledgerId: string }) {
  const { data, loading, error, refetch } = useQuery(budgetHoldersQuery, { variables: { ledgerId } });
  useDocumentTitle('Budget holders', 'Admin');
  const held = data?.ledgerReturns;
  if (error && !held) return <CouldNotOpen what="The budget holders" error={error} again={refetch} />;
  if (loading && !held) return <LoadingState what="the budget holders" />;
  if (!held) return <NotFound homeHref="/admin/finance" contact="your finance officer" />;
  const { ledger, lines, month } = held;
  const without = lines.filter(({ holder }) => holder === null).length;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Finance', href: '/admin/finance' }]} />
      <PageHeading
        title={
          without === 0
            ? 'Every line has a budget holder'
            : `${without} of ${lines.length} lines have no budget holder`
        }
        caption={`${ledger.body.shortName}, ${ledger.name}, ${ledger.financialYear}`}
      />
      <p className="govuk-body">
        A line is held by a post, so whoever acts in it signs its forecast. Lines without a holder are
        forecast by the finance officer. Shown as of {longMonth(month)}.
      </p>
      {held.allowedCommands.includes('SetBudgetHolder') && (
        <SetHolderForm held={held} onStale={() => void refetch()} />
      )}
      <DataTable
        caption="Lines and their holders"
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          { key: 'code', head: 'Code', cell: ({ code }) => code, isUnbroken: true },
          { key: 'title', head: 'Line', cell: ({ title }) => title },
          {
            key: 'holder',
            head: 'Held by the',
            cell: ({ holder }) => holder ?? <Tag tone="quiet">Nobody</Tag>,
          },
          {
            key: 'from',
            head: 'Since',
            cell: ({ heldFrom }) => (heldFrom === null ? 'Never held' : longMonth(heldFrom)),
          },
        ]}
      />
      <SaveRows caption={`Budget holders of ${ledger.name}`} rows={lines} saved={saved} />
    </>
  );
}

const saved: readonly SavedColumn<Holders['lines'][number]>[] = [
  ['Code', ({ code }) => code],
  ['Line', ({ title }) => title],
  ['Held by the', ({ holder }) => holder],
  ['Since', ({ heldFrom }) => heldFrom],
];
