import { useQuery } from '@apollo/client/react';
import {
  Breadcrumbs,
  CouldNotOpen,
  DataTable,
  DateText,
  Details,
  InstantText,
  LoadingState,
  longMonth,
  NotFound,
  NotificationBanner,
  PageHeading,
  PageNotice,
  Tag,
  useDocumentTitle,
} from '@concordat/ui';
import { useState } from 'react';
import { budgetReturnQuery } from './budget-returns.graphql.ts';
import { ReturnFigures } from './return-figures.tsx';
import type { ShownReturn } from './return-words.ts';
import { SignReturnForm } from './sign-return-form.tsx';

/** One return: the figures it is about, and its signature or the form for it. */
export function BudgetReturnPage({ returnId }: { returnId: string }) {
  const { data, loading, error, refetch } = useQuery(budgetReturnQuery, { variables: { id: returnId } });
  const [isDone, setDone] = useState(false);
  const shown = data?.budgetReturn;
  const title = shown ? `${longMonth(shown.month)}: ${standing(shown)}` : 'Return';
  useDocumentTitle(title, 'Resource Group');
  if (error && !shown) return <CouldNotOpen what="The return" error={error} again={refetch} />;
  if (loading && !shown) return <LoadingState what="the return" />;
  if (!shown) return <NotFound homeHref="/resource-group/returns" contact="your finance officer" />;
  const maySign = shown.allowedCommands.includes('SignBudgetReturn');
  const form = (
    <SignReturnForm
      key={`${shown.id} ${shown.version}`}
      shown={shown}
      onDone={() => setDone(true)}
      onStale={() => void refetch()}
    />
  );
  return (
    <>
      {isDone && <NotificationBanner heading="The return is signed, and the ledger’s forecast follows it" />}
      <Breadcrumbs crumbs={[{ label: 'Returns', href: '/resource-group/returns' }]} />
      <PageHeading
        title={title}
        caption={`${shown.postTitle}, ${shown.ledgerName}, ${shown.bodyName}, ${shown.financialYear}`}
      />
      <Standing shown={shown} />
      <ReturnFigures shown={shown} />
      {shown.status === 'signed' && <Notes shown={shown} />}
      {shown.isMine && !maySign && !shown.isMonthClosed && (
        <PageNotice
          tone="caution"
          title="You may not sign returns; ask your administrator for the budget holder role."
        />
      )}
      {maySign &&
        (shown.status === 'signed' ? (
          <Details summary="Sign again with other figures">{form}</Details>
        ) : (
          <>
            <h2 className="govuk-heading-m">The forecast</h2>
            {form}
          </>
        ))}
    </>
  );
}

function standing({ status, lines, isMine, postTitle }: ShownReturn): string {
  if (status === 'signed') return 'signed';
  const count = lines.length === 1 ? '1 line' : `${lines.length} lines`;
  return isMine ? `forecast ${count}` : `waits for the ${postTitle}`;
}

function Standing({ shown }: { shown: ShownReturn }) {
  const { status, signedByName, signedAt, onBehalfBecause, postTitle, holderName, dueOn, isLate } = shown;
  const late = isLate && <Tag tone={status === 'signed' ? 'caution' : 'alarm'}>Late</Tag>;
  if (status === 'signed' && signedAt !== null) {
    return (
      <PageNotice
        tone="plain"
        title={`Signed by the ${signedByName}${onBehalfBecause === null ? '' : ` on behalf of the ${postTitle}`}.`}
      >
        <InstantText instant={signedAt} /> {late} {onBehalfBecause}
      </PageNotice>
    );
  }
  if (shown.isMonthClosed) {
    return <PageNotice tone="caution" title="Not returned: the month closed without it." />;
  }
  return (
    <PageNotice tone={isLate ? 'caution' : 'plain'} title="Due">
      <DateText date={dueOn} /> {late}{' '}
      {!shown.isMine && (holderName === null ? 'Nobody acts in this post today.' : `Asked of ${holderName}.`)}
    </PageNotice>
  );
}

function Notes({ shown: { lines } }: { shown: ShownReturn }) {
  const noted = lines.filter(({ note }) => note !== null);
  if (noted.length === 0) return <p className="govuk-body">No line needed a note.</p>;
  return (
    <DataTable
      caption="What the holder says"
      rows={noted}
      rowKey={({ id }) => id}
      columns={[
        { key: 'line', head: 'Line', cell: ({ code, title }) => `${code} ${title}` },
        { key: 'note', head: 'Why', cell: ({ note }) => note },
      ]}
    />
  );
}
