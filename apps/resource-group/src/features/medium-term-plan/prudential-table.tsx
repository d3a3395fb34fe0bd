import { rateInWords } from '@concordat/app-frame/plan-items';
import { type PlanInputs, type PrudentialAlarm, prudentialIndicators } from '@concordat/domain/finance';
import { MoneyTable, moneyInProse, PageNotice } from '@concordat/ui';

const alarmWords: Readonly<Record<PrudentialAlarm, string>> = {
  overAuthorisedLimit: 'debt is above the authorised limit, which may never be passed',
  nearAuthorisedLimit: 'debt is within a tenth of the authorised limit',
  overOperationalBoundary: 'debt is above the operational boundary',
  debtOverRequirement: 'more is borrowed than capital spending needs',
};

/** The prudential indicators of each year, with an alarm before a limit is broken. */
export function PrudentialTable({ inputs }: { inputs: PlanInputs }) {
  const years = prudentialIndicators(inputs);
  const { prudential } = inputs;
  if (prudential === null || years.length === 0) {
    return (
      <p className="govuk-body">
        No limits of debt are set in this plan, so its prudential indicators cannot be told.
      </p>
    );
  }
  const row = (key: string, label: string, of: (year: (typeof years)[number]) => number) => ({
    kind: 'line' as const,
    key,
    label,
    values: Object.fromEntries(years.map((year) => [year.year, of(year)])),
  });
  return (
    <>
      {years
        .filter(({ alarms }) => alarms.length > 0)
        .map(({ year, alarms }) => (
          <PageNotice
            key={year}
            tone="caution"
            title={`In ${year} ${alarms.map((each) => alarmWords[each]).join(', and ')}.`}
          >
            Debt of the year is {moneyInProse(years.find((each) => each.year === year)?.grossDebt ?? 0)}.
          </PageNotice>
        ))}
      <MoneyTable
        caption="Prudential indicators"
        columns={years.map(({ year }) => ({ key: year, head: year }))}
        rows={[
          row('spending', 'Capital spending', ({ capitalSpending }) => capitalSpending),
          row(
            'requirement',
            'Capital financing requirement',
            ({ financingRequirement }) => financingRequirement,
          ),
          row('debt', 'Gross debt', ({ grossDebt }) => grossDebt),
          row('boundary', 'Operational boundary', ({ operationalBoundary }) => operationalBoundary),
          row('limit', 'Authorised limit', ({ authorisedLimit }) => authorisedLimit),
        ]}
        source={`Financing costs as a share of what pays for the budget: ${years
          .map(({ year, financingCostRatio }) => `${rateInWords(financingCostRatio)} in ${year}`)
          .join(', ')}. Limits: ${prudential.source}${prudential.isTakenAsGiven ? ' (taken as given)' : ''}.`}
      />
    </>
  );
}
