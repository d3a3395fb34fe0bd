import { rateInWords } from '@concordat/app-frame/plan-items';
import { driversByWeight, gapClosers, type PlanInputs, planYears } from '@concordat/domain/finance';
import { Details, exactMoney, MoneyTable, moneyInProse } from '@concordat/ui';
import { useMemo } from 'react';
import { UncertaintyFan } from './uncertainty-fan.tsx';

/** Which assumption matters, what would close the gap, and how wrong the plan may be. */
export function PlanUnderstanding({ inputs }: { inputs: PlanInputs }) {
  const years = planYears(inputs);
  const weights = useMemo(() => driversByWeight(inputs), [inputs]);
  const [first] = years;
  const closers = useMemo(() => (first === undefined ? null : gapClosers(inputs, first)), [inputs, first]);
  return (
    <>
      <h2 className="govuk-heading-m">Which assumption matters</h2>
      <MoneyTable
        caption="What one percentage point more in every year does to the gap"
        columns={years.map((year) => ({ key: year, head: year }))}
        rows={weights.map(({ driver, label, amounts }) => ({
          kind: 'line',
          key: driver,
          label,
          values: Object.fromEntries(years.map((year, at) => [year, amounts[at] ?? 0])),
        }))}
        source="The weightiest in the last year first. Plus is a larger gap."
      />
      {closers !== null && (
        <Details summary={`What would close the gap of ${closers.year} by itself`}>
          {closers.stillToFind <= 0 ? (
            <p className="govuk-body">Nothing is left to find in {closers.year}.</p>
          ) : (
            <ul className="govuk-list govuk-list--bullet">
              <li>a further saving of {moneyInProse(closers.saving)}</li>
              <li>
                the same from reserves, which {closers.isWithinReserves ? 'stays above' : 'would go below'}{' '}
                their minimum; as a one-off source it may not pay for a recurring cost unless that is recorded
              </li>
              {closers.precept !== null && (
                <li>
                  {closers.precept.label} of {exactMoney(closers.precept.precept)}, which means a Band D of{' '}
                  {exactMoney(closers.precept.bandD)}: {exactMoney(closers.precept.change)}
                  {closers.precept.changeRate !== null && ` (${rateInWords(closers.precept.changeRate)})`} on
                  the year before
                </li>
              )}
              {closers.drivers.map(({ driver, label, step }) =>
                step === null ? null : (
                  <li key={driver}>
                    {label} {rateInWords(Math.abs(step))} {step > 0 ? 'higher' : 'lower'} in every year
                  </li>
                ),
              )}
            </ul>
          )}
        </Details>
      )}
      <UncertaintyFan inputs={inputs} />
    </>
  );
}
