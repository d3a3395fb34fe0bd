import { useQuery } from '@apollo/client/react';
import { type FinancialYear, type Month, monthsOf } from '@concordat/domain/kernel';
import {
  Breadcrumbs,
  ButtonLink,
  CouldNotOpen,
  DataTable,
  EmptyState,
  exactMoney,
  Link,
  LoadingState,
  longMonth,
  NotFound,
  PageHeading,
  PageNotice,
  useDocumentTitle,
} from '@concordat/ui';
import { BringPayForecast } from './bring-pay-forecast.tsx';
import { GroupForm } from './group-form.tsx';
import { asTypedFte, type WorkforceDesk as Desk } from './read-group-form.ts';
import { workforceDeskQuery } from './workforce.graphql.ts';
import { type WorkforceSearch, workforceHref } from './workforce-search.ts';

/** Where establishment, strength and plan of each group are recorded, and the pay forecast is taken to the month end. */
export function WorkforceDesk({ ledgerId, search }: { ledgerId: string; search: WorkforceSearch }) {
  const { data, loading, error, refetch } = useQuery(workforceDeskQuery, { variables: { ledgerId } });
  useDocumentTitle('Establishment and strength', 'Admin');
  const desk = data?.ledgerWorkforce;
  if (error && !desk) return <CouldNotOpen what="Establishment and strength" error={error} again={refetch} />;
  if (loading && !desk) return <LoadingState what="establishment and strength" />;
  const group = desk?.groups.find(({ id }) => id === search.group) ?? null;
  const isListed = search.group === undefined;
  if (!desk || (!isListed && search.group !== 'new' && group === null)) {
    return <NotFound homeHref="/admin/finance" contact="your finance officer" />;
  }
  const { ledger, groups } = desk;
  const listed = workforceHref(ledger.id);
  const all = onRecord(groups.length);
  const one = group === null ? 'Add a group of people' : `Change ${group.name}`;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Finance', href: '/admin/finance' },
          { label: ledger.name, href: `/admin/finance/${encodeURIComponent(ledger.id)}` },
          ...(isListed ? [] : [{ label: 'Establishment and strength', href: listed }]),
        ]}
      />
      <PageHeading
        title={isListed ? all : one}
        caption={`Establishment and strength, ${ledger.body.shortName}, ${ledger.financialYear}`}
      />
      {!desk.allowedCommands.includes('SetWorkforceGroup') && (
        <PageNotice tone="plain" title="Read only: a finance officer of this body records them." />
      )}
      {isListed ? (
        <Listed desk={desk} />
      ) : (
        desk.allowedCommands.includes('SetWorkforceGroup') && (
          <GroupForm
            key={search.group}
            desk={desk}
            months={monthsOf(ledger.financialYear as FinancialYear)}
            group={group}
            onStale={() => void refetch()}
          />
        )
      )}
    </>
  );
}

function Listed({ desk }: { desk: Desk }) {
  const { ledger, groups, lines, month, forecastMonth } = desk;
  const mayChange = desk.allowedCommands.includes('SetWorkforceGroup');
  const count = (hundredths: number | null) => (hundredths === null ? 'Not counted' : asTypedFte(hundredths));
  return (
    <>
      {groups.length === 0 ? (
        <EmptyState title="Begin with one group of people">
          <p className="govuk-body">
            Record how many posts the budget pays for, how many people are in them, and what one costs.
            Vacancies and the pay forecast follow.
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption={`Groups of people, ${longMonth(month)}`}
          rows={groups}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              head: 'Group',
              cell: ({ id, name }) =>
                mayChange ? <Link href={workforceHref(ledger.id, id)}>{name}</Link> : name,
            },
            {
              key: 'lines',
              head: 'Paid by',
              cell: ({ lineIds }) =>
                lines
                  .filter(({ id }) => lineIds.includes(id))
                  .map(({ code }) => code)
                  .join(', '),
            },
            {
              key: 'posts',
              head: 'Establishment',
              isNumeric: true,
              cell: ({ establishment }) => asTypedFte(establishment),
            },
            { key: 'strength', head: 'Strength', isNumeric: true, cell: ({ strength }) => count(strength) },
            { key: 'vacancy', head: 'Vacancies', isNumeric: true, cell: ({ vacancy }) => count(vacancy) },
            {
              key: 'cost',
              head: 'Average cost a year',
              isNumeric: true,
              cell: ({ averageCost }) => exactMoney(averageCost),
            },
          ]}
        />
      )}
      {mayChange && (
        <p>
          <ButtonLink href={workforceHref(ledger.id, 'new')} weight="secondary">
            Add a group of people
          </ButtonLink>
        </p>
      )}
      <p className="govuk-body">
        <Link href={`/resource-group/revenue/${encodeURIComponent(ledger.id)}/workforce`} target="_self">
          Vacancies by month and the pay forecast, as they are read
        </Link>
      </p>
      {mayChange && groups.length > 0 && forecastMonth !== null && (
        <BringPayForecast desk={desk} month={forecastMonth as Month} />
      )}
    </>
  );
}

function onRecord(count: number): string {
  if (count === 0) return 'Nobody is on record yet';
  return count === 1 ? '1 group of people is on record' : `${count} groups of people are on record`;
}
