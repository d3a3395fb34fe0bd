import { useQuery } from '@apollo/client/react';
import {
  Breadcrumbs,
  CouldNotOpen,
  DataTable,
  EmptyState,
  exactMoney,
  Link,
  LoadingState,
  longMonth,
  MoneyTable,
  NotFound,
  PageHeading,
  useDocumentTitle,
} from '@concordat/ui';
import { GroupByMonth } from './group-by-month.tsx';
import { workforceQuery } from './workforce.graphql.ts';
import {
  basisInWords,
  forecastInWords,
  fteInWords,
  rateInWords,
  type Workforce,
  workforceHeadline,
} from './workforce-words.ts';

/** Posts that are paid for against the people in them, and what that makes of the pay forecast. */
export function WorkforcePage({ ledgerId }: { ledgerId: string }) {
  const { data, loading, error, refetch } = useQuery(workforceQuery, { variables: { ledgerId } });
  const shown = data?.ledgerWorkforce;
  const title = workforceHeadline(shown?.groups ?? []);
  useDocumentTitle(title, 'Resource Group');
  if (error && !shown)
    return <CouldNotOpen what="Establishment and strength" error={error} again={refetch} />;
  if (loading && !shown) return <LoadingState what="establishment and strength" />;
  if (!shown) return <NotFound homeHref="/resource-group/revenue" contact="your finance officer" />;
  const { ledger, groups } = shown;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Revenue', href: '/resource-group/revenue' },
          { label: ledger.name, href: `/resource-group/revenue/${encodeURIComponent(ledger.id)}` },
        ]}
      />
      <PageHeading
        title={title}
        caption={`Establishment and strength, ${ledger.body.shortName}, ${ledger.financialYear}`}
      />
      {groups.length === 0 ? (
        <EmptyState title="Nobody is on record for this ledger">
          <p className="govuk-body">
            Vacancies and the pay forecast stand here once the finance officer has recorded establishment and
            strength.
          </p>
        </EmptyState>
      ) : (
        <Recorded shown={shown} />
      )}
      {shown.allowedCommands.includes('SetWorkforceGroup') && (
        <p className="govuk-body cc-no-print">
          <Link href={`/admin/finance/${encodeURIComponent(ledger.id)}/workforce`} target="_self">
            Record establishment and strength
          </Link>
        </p>
      )}
    </>
  );
}

function Recorded({ shown: { groups, payForecasts, month, spentTo } }: { shown: Workforce }) {
  return (
    <>
      <DataTable
        caption={`Establishment and strength, ${longMonth(month)}`}
        rows={groups}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', head: 'Group', cell: ({ name }) => name },
          {
            key: 'posts',
            head: 'Establishment',
            isNumeric: true,
            cell: ({ establishment }) => fteInWords(establishment),
          },
          {
            key: 'strength',
            head: 'Strength',
            isNumeric: true,
            cell: ({ strength }) => fteInWords(strength),
          },
          { key: 'vacancy', head: 'Vacancies', isNumeric: true, cell: ({ vacancy }) => fteInWords(vacancy) },
          {
            key: 'rate',
            head: 'Vacancy rate',
            isNumeric: true,
            cell: ({ vacancyRate, strength }) => rateInWords(vacancyRate, strength),
          },
          {
            key: 'cost',
            head: 'Average cost a year',
            isNumeric: true,
            cell: ({ averageCost }) => exactMoney(averageCost),
          },
          { key: 'source', head: 'From', cell: ({ source }) => source },
        ]}
      />
      <MoneyTable
        caption="Pay by people, against the forecast of the ledger"
        columns={[
          { key: 'budget', head: 'Budget' },
          { key: 'atEstablishment', head: 'Every post filled' },
          { key: 'actualToDate', head: 'Actual to date' },
          { key: 'toCome', head: 'Months to come' },
          { key: 'payForecast', head: 'Forecast by people' },
          { key: 'ledgerForecast', head: 'Forecast of the ledger' },
          {
            key: 'difference',
            head: 'Difference',
            worked: { as: 'variance', of: 'payForecast', against: 'ledgerForecast' },
          },
        ]}
        rows={payForecasts.map(({ lineId, code, title, budget, atEstablishment, ...figures }) => ({
          kind: 'line' as const,
          key: lineId,
          label: `${code} ${title}`,
          isExplained: true,
          values: {
            budget,
            atEstablishment,
            actualToDate: figures.actualToDate ?? ('notYetKnown' as const),
            toCome: figures.toCome ?? ('notYetKnown' as const),
            payForecast: figures.payForecast ?? ('notYetKnown' as const),
            ledgerForecast: figures.ledgerForecast ?? ('notYetKnown' as const),
          },
        }))}
        source={basisInWords(spentTo)}
      />
      <ul className="govuk-list govuk-list--bullet">
        {payForecasts.map((forecast) => (
          <li key={forecast.lineId}>
            {forecast.title}: {forecastInWords(forecast)}
          </li>
        ))}
      </ul>
      {groups.map((group) => (
        <GroupByMonth key={group.id} group={group} />
      ))}
    </>
  );
}
