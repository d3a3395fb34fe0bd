import {
  addPence,
  type CalendarDate,
  lastDayOf,
  type Month,
  type Pence,
  pence,
  subtractPence,
} from '../kernel/index.ts';
import { alertsOf, type CapitalAlert } from './capital-alerts.ts';
import { type CapitalFacts, type CapitalProgress, HELD_BLOCK } from './capital-programme.ts';
import { type CapitalScheme, isHeldOn } from './capital-scheme.ts';
import { slippageOf } from './carry-forward.ts';
import type { FinancingSource } from './financing-source.ts';
import {
  addColumns,
  type BudgetColumns,
  budgetColumns,
  budgetOfScheme,
  type SchemeColumns,
  spendAt,
  withSpend,
} from './scheme-columns.ts';

export type MonitoredScheme = {
  readonly scheme: CapitalScheme;
  readonly isHeld: boolean;
  readonly columns: SchemeColumns;
  /** The last note up to the month; null when there is none. */
  readonly progress: Omit<CapitalProgress, 'id'> | null;
  readonly slippage: Pence;
  readonly alerts: readonly CapitalAlert[];
};

export type MonitoredBlock = {
  readonly name: string;
  readonly columns: SchemeColumns;
  readonly schemes: readonly MonitoredScheme[];
};

export type MonitoredSource = {
  readonly source: FinancingSource;
  readonly columns: BudgetColumns;
  /** Come in by the end of the month; null where it is settled at the end of the year. */
  readonly received: Pence | null;
};

export type CapitalMonitor = {
  readonly blocks: readonly MonitoredBlock[];
  readonly total: SchemeColumns;
  readonly financing: readonly MonitoredSource[];
  readonly financingTotal: BudgetColumns & { readonly received: Pence };
  /** Financing less payments, column by column: nothing, always. */
  readonly unfinanced: Pence;
};

/** The whole report: spend to the end of a month, budget as its approvals stood on a day. */
export function capitalMonitor(facts: CapitalFacts, month: Month, day: CalendarDate): CapitalMonitor {
  const { approvals, spend, financialYear } = facts;
  const schemes = facts.schemes.map((scheme): MonitoredScheme => {
    const isHeld = isHeldOn(scheme, day);
    const budget = budgetOfScheme(approvals, scheme.id, day);
    const columns = withSpend(budget, spendAt(spend, scheme.id, month), isHeld);
    const progress = lastProgress(facts, scheme, month);
    const profiled = scheme.profile.find(({ year }) => year === financialYear) ?? null;
    return {
      scheme,
      isHeld,
      columns,
      progress,
      slippage: slippageOf(columns, progress?.forecast ?? null),
      alerts: isHeld ? [] : alertsOf(columns, progress, profiled),
    };
  });
  const blocks = [...facts.blocks, HELD_BLOCK].flatMap((name): MonitoredBlock[] => {
    const within = schemes.filter(({ scheme, isHeld }) => (isHeld ? HELD_BLOCK : scheme.block) === name);
    const columns = addColumns(within.map((each) => each.columns));
    return within.length === 0 ? [] : [{ name, columns, schemes: within }];
  });
  const financing = facts.sources.map((source) => monitoredSource(facts, source, month, day));
  const financed = budgetColumns(approvals, (one) => one.financing.map(({ amount }) => amount), day);
  const received = addPence(...financing.map((each) => each.received ?? pence(0)));
  const total = addColumns(blocks.map(({ columns }) => columns));
  return {
    blocks,
    total,
    financing,
    financingTotal: { ...financed, received },
    unfinanced: subtractPence(total.revised, financed.revised),
  };
}

function monitoredSource(
  { approvals, receipts }: CapitalFacts,
  source: FinancingSource,
  month: Month,
  day: CalendarDate,
): MonitoredSource {
  const columns = budgetColumns(
    approvals,
    (one) => one.financing.filter((each) => each.source === source.key).map(({ amount }) => amount),
    day,
  );
  const come = receipts.filter((one) => one.source === source.key && one.receivedOn <= lastDayOf(month));
  return {
    source,
    columns,
    received: source.isYearEnd && come.length === 0 ? null : addPence(...come.map(({ amount }) => amount)),
  };
}

function lastProgress({ progress }: CapitalFacts, scheme: CapitalScheme, month: Month) {
  const own = progress.filter((each) => each.schemeId === scheme.id && each.month <= month);
  return own.reduce<(typeof own)[number] | null>(
    (last, each) => (last === null || each.month >= last.month ? each : last),
    null,
  );
}
