import { useQuery } from '@apollo/client/react';
import {
  Breadcrumbs,
  CouldNotOpen,
  LoadingState,
  MoneyTable,
  moneyInProse,
  NotFound,
  NotificationBanner,
  PageHeading,
  useDocumentTitle,
} from '@concordat/ui';
import { useState } from 'react';
import { SpendingStop } from '../../spending-stop.tsx';
import { RequestVirementForm } from './request-virement-form.tsx';
import { VirementCard } from './virement-card.tsx';
import { type LedgerVirements, virementsHeading } from './virement-words.ts';
import { ledgerVirementsQuery } from './virements.graphql.ts';

/** Budget that moves between lines: what waits, what was decided, and each line before and after. */
export function VirementsPage({ ledgerId }: { ledgerId: string }) {
  const { data, loading, error, refetch } = useQuery(ledgerVirementsQuery, { variables: { ledgerId } });
  const [done, setDone] = useState<string | null>(null);
  useDocumentTitle('Virements', 'Admin');
  const books = data?.ledgerVirements;
  if (error && !books) {
    return <CouldNotOpen what="The virements" error={error} again={refetch} />;
  }
  if (loading && !books) return <LoadingState what="the virements" />;
  if (!books) return <NotFound homeHref="/admin/finance" contact="your finance officer" />;
  const { ledger, delegations, virements } = books;
  const props = { books, onDone: setDone, onStale: () => void refetch() };
  return (
    <>
      {done !== null && <NotificationBanner key={done} heading={done} />}
      <Breadcrumbs crumbs={[{ label: 'Finance', href: '/admin/finance' }]} />
      <SpendingStop />
      <PageHeading
        title={virementsHeading(books)}
        caption={`${ledger.body.shortName}, ${ledger.name}, ${ledger.financialYear}`}
      />
      <p className="govuk-body">
        A virement puts an allocation right and never covers an overspend. Somebody other than who asked
        approves it: the head of the body
        {delegations.length > 0
          ? ', or by the scheme of delegation:'
          : '; the scheme of delegation names nobody.'}
      </p>
      {delegations.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {delegations.map(({ id, post, limit, source }) => (
            <li key={id}>
              {post}, {limit === null ? 'any amount' : `up to ${moneyInProse(limit)}`} ({source})
            </li>
          ))}
        </ul>
      )}
      {virements.map((virement) => (
        <VirementCard key={virement.id} virement={virement} {...props} />
      ))}
      {ledger.allowedCommands.includes('RequestVirement') && ledger.monthToClose !== null && (
        <RequestVirementForm {...props} month={ledger.monthToClose} />
      )}
      <BudgetsMoved books={books} />
    </>
  );
}

function BudgetsMoved({ books: { lines } }: { books: LedgerVirements }) {
  const moved = lines.filter(({ originalBudget, budget }) => originalBudget !== budget);
  if (moved.length === 0) return <p className="govuk-body">No budget of this ledger has been moved.</p>;
  return (
    <MoneyTable
      caption="Budgets that were moved"
      scale="pounds"
      columns={[
        { key: 'originalBudget', head: 'Original budget' },
        { key: 'budget', head: 'Revised budget' },
        { key: 'moved', head: 'Moved', worked: { as: 'variance', of: 'budget', against: 'originalBudget' } },
      ]}
      rows={[
        ...moved.map(({ code, title, originalBudget, budget }) => ({
          kind: 'line' as const,
          key: code,
          label: `${code} ${title}`,
          values: { originalBudget, budget },
        })),
        { kind: 'total', key: 'all', label: 'All of them', of: moved.map(({ code }) => code) },
      ]}
    />
  );
}
