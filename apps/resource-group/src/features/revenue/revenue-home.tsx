import { useQuery } from '@apollo/client/react';
import { ShowMore, useSignedIn } from '@concordat/app-frame';
import {
  CouldNotOpen,
  EmptyState,
  Link,
  LoadingState,
  longMonth,
  PageHeading,
  useDocumentTitle,
} from '@concordat/ui';
import { lazy, Suspense } from 'react';
import type { RevenueLedgersQuery } from '../../generated/graphql.ts';
import { revenueLedgersQuery } from './revenue.graphql.ts';
import { forecastInWords, reservesInWords, revenueHeadline } from './revenue-headline.ts';

/** Fetched after the headlines, which say what matters. */
const LedgerTable = lazy(() =>
  import('./ledger-table.tsx').then((table) => ({ default: table.LedgerTable })),
);

type ListedRegister = RevenueLedgersQuery['reserveRegisters']['edges'][number]['node'];
export type ListedLedger = RevenueLedgersQuery['ledgers']['edges'][number]['node'];

/** Ledgers a reader may see, those of the latest year in words first; the books of two bodies are never added up. */
export function RevenueHome() {
  const { viewer } = useSignedIn();
  const query = useQuery(revenueLedgersQuery);
  const { data, loading, error, refetch } = query;
  const ledgers = data?.ledgers.edges.map(({ node }) => node) ?? [];
  useDocumentTitle('Revenue', 'Resource Group');
  if (error && !data) {
    return <CouldNotOpen what="The ledgers" error={error} again={refetch} />;
  }
  if (loading && !data) return <LoadingState what="the ledgers" />;
  if (ledgers.length === 0) {
    return (
      <>
        <PageHeading title="Revenue" />
        <EmptyState title="No ledgers yet">
          Each body’s ledger appears here once its finance officer has opened it.
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeading title="Revenue" caption="Each body keeps its own books" />
      {viewer.permissions.includes('return:sign') && (
        <p className="govuk-body">
          <Link href="/resource-group/returns">My forecasts as a budget holder</Link>
        </p>
      )}
      <ul className="cc-ledgers">
        {ledgers.filter(isOfYear(ledgers[0]?.financialYear)).map((ledger) => (
          <Standing key={ledger.id} ledger={ledger} />
        ))}
        {data?.reserveRegisters.edges.map(({ node }) => (
          <ReservesUsed key={node.id} register={node} year={ledgers[0]?.financialYear} />
        ))}
      </ul>
      <Suspense fallback={<LoadingState what="the table" />}>
        <LedgerTable ledgers={ledgers} />
      </Suspense>
      {data && <ShowMore list={data.ledgers} query={query} more="Show earlier ledgers" />}
    </>
  );
}

const isOfYear = (year: string | undefined) => (ledger: ListedLedger) => ledger.financialYear === year;

function Standing({ ledger }: { ledger: ListedLedger }) {
  const { standing, latestMonth, body, financialYear, name } = ledger;
  return (
    <li>
      <p className="cc-ledgers__answer">{revenueHeadline(standing, latestMonth)}</p>
      <p className="govuk-body">
        {body.shortName}, {name}. {standing.variance !== null && `${forecastInWords(standing)}. `}
        {longMonth(latestMonth)}, {financialYear}.
      </p>
    </li>
  );
}

/** The last line of a report's first table: what the year takes from reserves. */
function ReservesUsed({
  register: { body, years },
  year,
}: {
  register: ListedRegister;
  year: string | undefined;
}) {
  const used = years.find((each) => each.year === year);
  if (used === undefined) return null;
  return (
    <li>
      <p className="cc-ledgers__answer">{reservesInWords(used.drawn, used.year)}</p>
      <p className="govuk-body">
        {body.shortName}, approved or planned.{' '}
        <Link href="/resource-group/reserves">Reserves and their draws</Link>
      </p>
    </li>
  );
}
