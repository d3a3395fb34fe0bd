import { rateInWords } from '@concordat/app-frame/plan-items';
import { debtInWords, type PlanInputs, prudentialIndicators } from '@concordat/domain/finance';
import { MoneyTable, PageNotice } from '@concordat/ui';

/** The prudential indicators of each year, with an alarm before a limit is broken. */
export function PrudentialTable({ inputs }: { inputs: PlanInputs }) {
  const years = prudentialIndicators(inputs);
  const { prudential } = inputs;
  const check = debtInWords(inputs);
  if (prudential === null || years.length === 0) return <p className="govuk-body">{check.summary}</p>;
  const row = (key: string, label: string, of: (year: (typeof years)[number]) => number) => ({
    kind: 'line' as const,
    key,
    label,
    values: Object.fromEntries(years.map((year) => [year.year, of(year)])),
  });
  return (
    <>
      {check.standing === 'within' ? (
        <p className="govuk-body">{check.summary}</p>
      ) : (
        <PageNotice tone="caution" title={check.summary}>
          {check.years.map(({ sentence }) => sentence).join(' ')}
        </PageNotice>
      )}
      <MoneyTable
        caption="Prudential indicators"
        columns={years.map(({ year }) => ({ key: year, head: year }))}
        rows={[
          row('spending', 'Capital spending', ({ capitalSpending }) => capitalSpending),
          row('paidFor', 'Paid for by grants, reserves, receipts and revenue', ({ paidFor }) => paidFor),
          row('toBorrow', 'To be borrowed', ({ toBorrow }) => toBorrow),
          row('provision', 'Minimum revenue provision', ({ provision }) => provision),
          row(
            'requirement',
            'Capital financing requirement',
            ({ financingRequirement }) => financingRequirement,
          ),
          row('debt', 'Gross debt', ({ grossDebt }) => grossDebt),
          row('benchmark', 'Liability benchmark', ({ liabilityBenchmark }) => liabilityBenchmark),
          row('boundary', 'Operational boundary', ({ operationalBoundary }) => operationalBoundary),
          row('limit', 'Authorised limit', ({ authorisedLimit }) => authorisedLimit),
        ]}
        source={`Financing costs as a share of what pays for the budget: ${years
          .map(({ year, financingCostRatio }) => `${rateInWords(financingCostRatio)} in ${year}`)
          .join(
            ', ',
          )}. The requirement moves by what is to be borrowed less the provision. The liability benchmark is the requirement less general reserves, without working capital. Limits: ${prudential.source}${prudential.isTakenAsGiven ? ' (taken as given)' : ''}.`}
      />
    </>
  );
}
