import { addPence, type FinancialYear, type Pence, pence, percentageOf } from '../kernel/index.ts';
import { loanCosts } from './plan-borrowing.ts';
import { growLines, planMatrix } from './plan-growth.ts';
import { type PlanInputs, type PlanLine, planYears } from './plan-inputs.ts';
import { effectOnGap, type PlanItem } from './plan-item.ts';
import { grownPrecept, preceptOf } from './precept-growth.ts';

/** A year of the plan. `gap = spend − financing`; `stillToFind = gap − savings − reservesUsed`. */
export type PlanYear = {
  readonly year: FinancialYear;
  readonly spend: Pence;
  readonly financing: Pence;
  readonly gap: Pence;
  /** Savings at amount times confidence. */
  readonly savings: Pence;
  readonly reservesUsed: Pence;
  readonly stillToFind: Pence;
  /** General reserves at the end of the year. */
  readonly reservesClosing: Pence;
  /** Of the plan's own loans and of those of schemes. */
  readonly minimumRevenueProvision: Pence;
  /** Of the plan's own loans; the capital programme knows no rate of interest. */
  readonly interest: Pence;
  /** What is owed at the end of the year of the plan's own loans and of those of schemes. */
  readonly borrowingOutstanding: Pence;
};

export type ForecastLine = {
  readonly key: string;
  readonly label: string;
  readonly side: PlanLine['side'];
  readonly base: Pence;
  /** One for each year of the plan, in order. */
  readonly amounts: readonly Pence[];
};

export type ForecastItem = {
  readonly key: string;
  readonly label: string;
  readonly kind: PlanItem['kind'];
  /** What counts in each year, after confidence for savings and live inputs; nothing when off or withdrawn. */
  readonly amounts: readonly Pence[];
};

export type PlanForecast = {
  readonly years: readonly PlanYear[];
  readonly lines: readonly ForecastLine[];
  readonly items: readonly ForecastItem[];
};

/** The plan worked out, in whole pence; totals are sums of what is shown, so they always cast in pence. */
export function forecastPlan(plan: PlanInputs): PlanForecast {
  const years = planYears(plan);
  const { amounts, columns } = growLines(planMatrix(plan));
  const lines = plan.lines.map((each, line) => ({
    key: each.key,
    label: each.label,
    side: each.side,
    base: each.base,
    amounts:
      amountsOfPrecept(each, plan) ??
      years.map((_, year) => pence(amounts[line * columns + year + 1] as number)),
  }));
  const items = plan.items.map((item) => ({
    key: item.key,
    label: item.label,
    kind: item.kind,
    amounts: countedAmounts(item, years),
  }));
  const loans = plan.items.flatMap((item) =>
    isCounted(item) && item.loan !== null ? [loanCosts(item.loan, years)] : [],
  );

  let reserves: Pence = plan.reserves.opening;
  let owedBySchemes: Pence = pence(0);
  return {
    lines,
    items,
    years: years.map((year, at) => {
      const total = (counted: readonly { readonly amounts: readonly Pence[] }[]): number =>
        counted.reduce((sum, each) => sum + (each.amounts[at] as number), 0);
      const ofKind = (of: PlanItem['kind']) => total(items.filter(({ kind }) => kind === of));
      const withEffect = (effect: 1 | -1) => total(items.filter(({ kind }) => effectOnGap(kind) === effect));
      const spend = total(lines.filter(({ side }) => side === 'spend')) + withEffect(1);
      const financing = total(lines.filter(({ side }) => side === 'financing')) + withEffect(-1);
      const savings = ofKind('saving');
      const reservesUsed = ofKind('reserveUse');
      reserves = pence(reserves - reservesUsed);
      const repaid = pence(ofKind('loanRepayment'));
      owedBySchemes = pence(owedBySchemes + ofKind('capitalBorrowing') - repaid);
      const ofLoans = (part: 'minimumRevenueProvision' | 'interest' | 'outstanding') =>
        addPence(...loans.map((costs) => costs[at]?.[part] ?? pence(0)));
      return {
        year,
        spend: pence(spend),
        financing: pence(financing),
        gap: pence(spend - financing),
        savings: pence(savings),
        reservesUsed: pence(reservesUsed),
        stillToFind: pence(spend - financing - savings - reservesUsed),
        reservesClosing: reserves,
        minimumRevenueProvision: addPence(ofLoans('minimumRevenueProvision'), repaid),
        interest: ofLoans('interest'),
        borrowingOutstanding: addPence(ofLoans('outstanding'), owedBySchemes),
      };
    }),
  };
}

/** Tax base × Band D of each year; null for every line that is not given so. */
function amountsOfPrecept(line: PlanLine, plan: PlanInputs): readonly Pence[] | null {
  if (line.precept == null || line.precept.bandD === null) return null;
  const grown = grownPrecept(line, plan) ?? [];
  return grown.slice(1).map(({ taxBase, bandD }) => preceptOf(taxBase, bandD ?? pence(0)));
}

function countedAmounts(item: PlanItem, years: readonly FinancialYear[]): readonly Pence[] {
  if (!isCounted(item)) return years.map(() => pence(0));
  if (item.loan !== null) {
    return loanCosts(item.loan, years).map((cost) => addPence(cost.minimumRevenueProvision, cost.interest));
  }
  const byYear = new Map(item.amounts.map(({ year, amount }) => [year, amount]));
  return years.map((year) => {
    const amount = byYear.get(year) ?? pence(0);
    return item.kind === 'saving' || item.liveSource !== null
      ? percentageOf(amount, item.confidence)
      : amount;
  });
}

/** Whether an item counts at all: switched on, not given up and not withdrawn. */
function isCounted({ isOn, deliveryState, withdrawnReason }: PlanItem): boolean {
  return isOn && deliveryState !== 'dropped' && withdrawnReason === null;
}
