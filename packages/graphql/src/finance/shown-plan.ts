import {
  forecastPlan,
  type PlanInputs,
  type PlanItem,
  type PlanYear,
  type ScenarioChanges,
  type YearAmount,
  type YearRate,
} from '@concordat/domain/finance';

/** The names of the API's types, which the plan's document does not hold. */
export function shownInputs(inputs: PlanInputs) {
  const { drivers, lines, items, reserves, prudential = null, earlier } = inputs;
  return {
    __typename: 'PlanInputs',
    ...inputs,
    drivers: drivers.map((driver) => ({
      __typename: 'PlanDriver',
      ...driver,
      rates: driver.rates.map(shownRate),
    })),
    lines: lines.map((line) => ({
      __typename: 'PlanLine',
      ...line,
      shares: line.shares.map((share) => ({ __typename: 'PlanLineShare', ...share })),
      precept: line.precept == null ? null : { __typename: 'PreceptBasis', ...line.precept },
    })),
    items: items.map(shownItem),
    reserves: { __typename: 'PlanReserves', ...reserves },
    prudential: prudential && { __typename: 'PrudentialLimits', ...prudential },
    earlier: earlier && { __typename: 'EarlierPlan', ...earlier, gaps: earlier.gaps.map(shownAmount) },
  };
}

export function shownChanges({ rates, items, switches }: ScenarioChanges) {
  return {
    __typename: 'ScenarioChanges',
    rates: rates.map((rate) => ({ __typename: 'ChangedRate', ...rate })),
    items: items.map(shownItem),
    switches: switches.map((each) => ({ __typename: 'ItemSwitch', ...each })),
  };
}

/** The figures of each year, worked out by the domain. */
export function shownYears(inputs: PlanInputs): readonly (PlanYear & { readonly __typename: string })[] {
  return forecastPlan(inputs).years.map((year) => ({ __typename: 'PlanYear', ...year }));
}

function shownItem(item: PlanItem) {
  const { loan, liveSource } = item;
  return {
    __typename: 'PlanItem',
    ...item,
    amounts: item.amounts.map(shownAmount),
    loan: loan && { __typename: 'PlanLoan', ...loan },
    liveSource: liveSource && { __typename: 'PlanLiveSource', ...liveSource },
  };
}

/** An amount of a year as the API names it. */
export function shownAmount(amount: YearAmount) {
  return { __typename: 'PlanYearAmount', ...amount };
}

function shownRate(rate: YearRate) {
  return { __typename: 'PlanYearRate', ...rate };
}
