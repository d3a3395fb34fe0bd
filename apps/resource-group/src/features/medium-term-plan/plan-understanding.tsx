import { rateInWords } from '@concordat/app-frame/plan-items';
import {
  driverSwings,
  driversByWeight,
  type GapGoal,
  gapClosers,
  type PlanInputs,
  planYears,
} from '@concordat/domain/finance';
import { Details, exactMoney, MoneyTable, moneyInProse, Select } from '@concordat/ui';
import { useDeferredValue, useMemo, useState } from 'react';
import { GoalForm } from './goal-form.tsx';
import {
  readGoal,
  readSeed,
  readSpreads,
  type UnderstandingPlace,
  understandingAddress,
} from './read-understanding.ts';
import { SwingChart } from './swing-chart.tsx';
import { UncertaintyFan } from './uncertainty-fan.tsx';

/**
 * Which assumption matters, what would close the gap, and how wrong it may be: of a plan or a scenario, in the year
 * chosen. What is moved is followed once the hand rests, so that a slider stays quick.
 */
export function PlanUnderstanding({
  inputs: shown,
  address,
  onAddress,
}: UnderstandingPlace & { inputs: PlanInputs }) {
  const inputs = useDeferredValue(shown);
  const spreads = useMemo(() => readSpreads(address.spreads), [address.spreads]);
  const goal = useMemo(() => readGoal(address.goal), [address.goal]);
  const seed = readSeed(address.seed);
  const years = planYears(inputs);
  const [chosen, setChosen] = useState<string>(years[0] ?? '');
  const year = years.find((each) => each === chosen) ?? years[0];
  const weights = useMemo(() => driversByWeight(inputs, year && { year }), [inputs, year]);
  const swings = useMemo(() => (year === undefined ? [] : driverSwings(inputs, year)), [inputs, year]);
  const closers = useMemo(
    () => (year === undefined ? null : gapClosers(inputs, year, goal)),
    [inputs, year, goal],
  );
  return (
    <>
      <h2 className="govuk-heading-m">Which assumption matters</h2>
      <div className="cc-no-print">
        <Select
          name="understoodYear"
          label="The year to understand"
          value={year ?? ''}
          onChange={(event) => setChosen(event.target.value)}
          choices={years.map((each) => ({ value: each, label: each }))}
        />
      </div>
      {year !== undefined && <SwingChart swings={swings} year={year} />}
      <MoneyTable
        caption="What one percentage point more in every year does to the gap"
        columns={years.map((year) => ({ key: year, head: year }))}
        rows={weights.map(({ driver, label, amounts }) => ({
          kind: 'line',
          key: driver,
          label,
          values: Object.fromEntries(years.map((year, at) => [year, amounts[at] ?? 0])),
        }))}
        source="The weightiest in the year chosen first. Plus is a larger gap."
      />
      {closers !== null && (
        <Details summary={`What would close the gap of ${closers.year} by itself`}>
          <GoalForm
            key={address.goal}
            goal={goal}
            onChoose={(sought) => onAddress(understandingAddress({ spreads, goal: sought, seed }))}
          />
          <p className="govuk-body">{goalInWords(goal)}</p>
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
      <UncertaintyFan
        inputs={inputs}
        asked={{ spreads, seed }}
        onAsk={(asked) => onAddress(understandingAddress({ ...asked, goal }))}
      />
    </>
  );
}

function goalInWords(goal: GapGoal): string {
  if (goal.kind === 'keepReserves') {
    return `Sought: reserves that pay for the rest and stay at ${exactMoney(goal.minimum)} or more from that year on.`;
  }
  return goal.amount === 0
    ? 'Sought: nothing left to find.'
    : `Sought: no more than ${exactMoney(goal.amount)} left to find in the year.`;
}
