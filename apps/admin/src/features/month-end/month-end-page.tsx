import { useQuery } from '@apollo/client/react';
import {
  Breadcrumbs,
  Button,
  CouldNotOpen,
  InstantText,
  LoadingState,
  longMonth,
  MoneyTable,
  NotFound,
  NotificationBanner,
  NumberCard,
  NumberCards,
  PageHeading,
  PageNotice,
  Select,
  useDocumentTitle,
  useNavigate,
} from '@concordat/ui';
import { lazy, Suspense, useState } from 'react';
import { BringFigures } from './bring-figures.tsx';
import { CloseMonth } from './close-month.tsx';
import { ExplainRows } from './explain-rows.tsx';
import { HolderReturns } from './holder-returns.tsx';
import { monthEndQuery } from './month-end.graphql.ts';
import { type MonthEndSearch, monthEndHref } from './month-end-search.ts';
import {
  forecastInWords,
  type MonthEnd,
  movementInWords,
  nextStep,
  toDateInWords,
} from './month-end-words.ts';
import { ReopenMonth } from './reopen-month.tsx';
import { WaitingExtract } from './waiting-extract.tsx';

const PutReportOnAgenda = lazy(() =>
  import('./put-report-on-agenda.tsx').then((put) => ({ default: put.PutReportOnAgenda })),
);

/** What every step of a month end is given. */
export type StepProps = {
  readonly monthEnd: MonthEnd;
  /** Says on the page what was done. */
  readonly onDone: (what: string) => void;
  readonly onStale: () => void;
};

/** One month of a ledger, from the figures to the lock, on one page. */
export function MonthEndPage({ ledgerId, search }: { ledgerId: string; search: MonthEndSearch }) {
  const { data, loading, error, refetch } = useQuery(monthEndQuery, {
    variables: { ledgerId, month: search.month ?? null },
  });
  const [done, setDone] = useState<string | null>(null);
  const monthEnd = data?.monthEnd;
  useDocumentTitle(monthEnd ? `Month end, ${longMonth(monthEnd.month)}` : 'Month end', 'Admin');
  if (error && !monthEnd) {
    return <CouldNotOpen what="The month" error={error} again={refetch} />;
  }
  if (loading && !monthEnd) return <LoadingState what="the month" />;
  if (!monthEnd) return <NotFound homeHref="/admin/finance" contact="your finance officer" />;
  const props: StepProps = { monthEnd, onDone: setDone, onStale: () => void refetch() };
  return (
    <>
      {done !== null && <NotificationBanner key={done} heading={done} />}
      <Breadcrumbs crumbs={[{ label: 'Finance', href: '/admin/finance' }]} />
      <PageHeading
        title={`${longMonth(monthEnd.month)}: ${nextStep(monthEnd)}`}
        caption={`${monthEnd.ledger.body.shortName}, ${monthEnd.ledger.name}, ${monthEnd.ledger.financialYear}`}
      />
      <AtAGlance monthEnd={monthEnd} />
      <Steps key={`${props.monthEnd.ledger.id} ${props.monthEnd.month}`} {...props} />
      {monthEnd.period.status === 'closed' && (
        <Suspense fallback={<LoadingState what="the agendas" />}>
          <PutReportOnAgenda key={monthEnd.month} monthEnd={monthEnd} />
        </Suspense>
      )}
      <h2 className="govuk-heading-m">Against the month before</h2>
      <AgainstLastMonth monthEnd={monthEnd} />
      <MonthChoice monthEnd={monthEnd} />
    </>
  );
}

function AtAGlance({
  monthEnd: { total, previousTotal, previousMonth, rowsToExplain, extracts },
}: {
  monthEnd: MonthEnd;
}) {
  const unexplained = rowsToExplain.filter(({ note }) => note === null).length;
  const loaded = extracts.filter(({ status }) => status === 'loaded').length;
  return (
    <NumberCards>
      <NumberCard
        label="To date"
        figure={toDateInWords(total.variance)}
        note={
          previousMonth !== null &&
          previousTotal !== null &&
          `${longMonth(previousMonth)}: ${toDateInWords(previousTotal.variance)}`
        }
      />
      <NumberCard
        label="Forecast over/(under)"
        figure={forecastInWords(total.forecastVariance)}
        note={
          previousTotal !== null &&
          `${movementInWords(previousTotal.forecastVariance, total.forecastVariance)} since the month before`
        }
      />
      <NumberCard
        label="Notes to write"
        figure={String(unexplained)}
        note={`${rowsToExplain.length} rows are beyond the limit`}
      />
      <NumberCard label="Files loaded" figure={String(loaded)} note="for this month" />
    </NumberCards>
  );
}

function Steps(props: StepProps) {
  const { monthEnd } = props;
  const { period, ledger, month, extracts, loadedKinds } = monthEnd;
  if (!ledger.allowedCommands.includes('ReadExtract')) {
    return <PageNotice tone="plain" title="Read only: a finance officer of this body closes the month." />;
  }
  if (period.status === 'closed') {
    return (
      <>
        <PageNotice tone="plain" title={`Read only: ${longMonth(month)} is closed.`}>
          {period.changedBy !== null && period.changedAt !== null && (
            <>
              Closed by the {period.changedBy}, <InstantText instant={period.changedAt} />.{' '}
            </>
          )}
          {period.reason !== null && `Not every large variance has a note. ${period.reason} `}
          {period.withoutReturnsBecause !== null &&
            `Not every budget holder returned a forecast. ${period.withoutReturnsBecause}`}
        </PageNotice>
        <ReopenMonth {...props} />
      </>
    );
  }
  const waiting = extracts.find(({ status }) => status === 'read');
  const isIn = waiting === undefined && loadedKinds.includes('actual');
  return (
    <>
      {period.status === 'reopened' && (
        <PageNotice tone="caution" title={`${longMonth(month)} was closed and is open again.`}>
          {period.reason}
        </PageNotice>
      )}
      <h2 className="govuk-heading-m">1. Bring the figures</h2>
      {waiting === undefined ? (
        <BringFigures {...props} />
      ) : (
        <WaitingExtract key={waiting.id} extractId={waiting.id} {...props} />
      )}
      <h2 className="govuk-heading-m">2. Have the year forecast</h2>
      <HolderReturns {...props} />
      <h2 className="govuk-heading-m">3. Explain the large variances</h2>
      {isIn ? (
        <ExplainRows {...props} />
      ) : (
        <p className="govuk-body">Once the figures are loaded, the rows beyond the limit stand here.</p>
      )}
      <h2 className="govuk-heading-m">4. Close {longMonth(month)}</h2>
      <CloseMonth {...props} />
    </>
  );
}

function AgainstLastMonth({
  monthEnd: { month, previousMonth, total, previousTotal },
}: {
  monthEnd: MonthEnd;
}) {
  const months = [
    ...(previousMonth !== null && previousTotal !== null
      ? [{ of: previousMonth, figures: previousTotal }]
      : []),
    { of: month, figures: total },
  ];
  return (
    <MoneyTable
      caption="The bottom line at the end of each month"
      columns={[
        { key: 'budget', head: 'Full-year budget' },
        { key: 'budgetToDate', head: 'Budget to date' },
        { key: 'actualToDate', head: 'Actual' },
        {
          key: 'variance',
          head: 'Over/(under) spend',
          worked: { as: 'variance', of: 'actualToDate', against: 'budgetToDate' },
        },
        { key: 'commitments', head: 'Commitments' },
        { key: 'forecast', head: 'Full-year forecast' },
        {
          key: 'forecastVariance',
          head: 'Forecast over/(under)',
          worked: { as: 'variance', of: 'forecast', against: 'budget' },
        },
      ]}
      rows={months.map(({ of, figures }) => ({
        kind: 'line',
        key: of,
        label: longMonth(of),
        values: {
          budget: figures.budget,
          budgetToDate: figures.budgetToDate,
          actualToDate: figures.actualToDate ?? 'notYetKnown',
          commitments: figures.commitments ?? 'notYetKnown',
          forecast: figures.forecast ?? 'notYetKnown',
        },
      }))}
    />
  );
}

function MonthChoice({ monthEnd: { ledger, month, periods } }: { monthEnd: MonthEnd }) {
  const navigate = useNavigate();
  const inWords = { open: 'open', closed: 'closed', reopened: 'reopened' };
  return (
    <form
      className="cc-month-choice cc-no-print"
      onSubmit={(event) => {
        event.preventDefault();
        navigate?.(monthEndHref(ledger.id, String(new FormData(event.currentTarget).get('month'))));
      }}
    >
      <Select
        key={month}
        label="Another month"
        name="month"
        defaultValue={month}
        choices={periods.map((one) => ({
          value: one.month,
          label: `${longMonth(one.month)} (${inWords[one.status]})`,
        }))}
      />
      <Button weight="secondary" type="submit">
        Show month
      </Button>
    </form>
  );
}
