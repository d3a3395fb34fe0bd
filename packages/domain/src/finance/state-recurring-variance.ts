import {
  accept,
  type Circumstances,
  type Decision,
  financialYearsLater,
  firstDayOfYear,
  idOf,
  type Month,
  type Pence,
  type Ppm,
  refuse,
  writtenMonth,
} from '../kernel/index.ts';
import type { BudgetLineId, HierarchyRowId } from './finance-ids.ts';
import type { HierarchyRow } from './hierarchy.ts';
import type { Ledger } from './ledger.ts';
import type { LiveInput } from './live-input.ts';
import type { LiveInputEvent } from './live-input-events.ts';
import { type LiveInputFault, liveInputFault } from './live-input-faults.ts';
import { addPositions, type Position, variancesOf } from './position.ts';

export type StateRecurringVariance = {
  readonly rowId: HierarchyRowId;
  readonly month: Month;
  /** What comes again every year; over is positive, nil says that nothing does. */
  readonly recurring: Pence;
  readonly probability: Ppm;
  readonly reason: string;
};

export type RecurringVarianceRefusal =
  | LiveInputFault
  | { readonly kind: 'NotLatestClosedMonth'; readonly latest: Month | null }
  | { readonly kind: 'VarianceRowUnknown' }
  | { readonly kind: 'ForecastUnknown'; readonly label: string }
  | { readonly kind: 'RecurringBeyondVariance'; readonly label: string; readonly variance: Pence }
  | { readonly kind: 'RecurringReasonMissing' };

/** What the rule looks at: the books, every line's position at the end of the month, and what was stated before. */
export type RowToState = {
  readonly ledger: Ledger;
  readonly positions: ReadonlyMap<BudgetLineId, Position>;
  readonly before: LiveInput | null;
};

/**
 * A person says how much of a row's forecast variance in the latest closed month comes again every year; the plan may
 * then take it as a pressure (below nothing: a relief) from the year after. It lies between nothing and the variance.
 */
export function stateRecurringVariance(
  { ledger, positions, before }: RowToState,
  { rowId, month, recurring, probability, reason: typed }: StateRecurringVariance,
  { now, by, newId }: Circumstances,
): Decision<LiveInput, LiveInputEvent, RecurringVarianceRefusal> {
  const latest = latestClosedMonth(ledger);
  if (latest !== month) return refuse({ kind: 'NotLatestClosedMonth', latest });
  const rows = ledger.hierarchies.find((each) => each.rows.some(({ id }) => id === rowId))?.rows ?? [];
  const row = rows.find(({ id }) => id === rowId);
  if (row === undefined) return refuse({ kind: 'VarianceRowUnknown' });
  const label = row.label ?? row.totalLabel ?? ledger.name;
  const found = linesWithin(rows, row).map((lineId) => positions.get(lineId));
  const variance = variancesOf(addPositions(found.filter((each) => each !== undefined))).forecast;
  if (variance === null) return refuse({ kind: 'ForecastUnknown', label });
  const isWithin =
    variance < 0 ? recurring <= 0 && recurring >= variance : recurring >= 0 && recurring <= variance;
  if (!isWithin) return refuse({ kind: 'RecurringBeyondVariance', label, variance });
  const reason = typed.trim();
  if (reason === '') return refuse({ kind: 'RecurringReasonMissing' });
  const input: LiveInput = {
    id: before?.id ?? idOf<'LiveInput'>(newId()),
    bodyId: ledger.bodyId,
    readerBodyIds: ledger.readerBodyIds,
    kind: 'ledgerMonth',
    recordId: recordOfRow(ledger, rowId),
    label: `${label}: what comes again of its variance`,
    effect: 'pressure',
    amounts: [
      {
        from: firstDayOfYear(financialYearsLater(ledger.financialYear, 1)),
        amount: recurring,
        every: 'year',
        until: null,
      },
    ],
    probability,
    source: `${ledger.name} ${ledger.financialYear}, forecast of ${writtenMonth(month)}: ${reason}`,
    statedAt: now,
    statedBy: by.name,
  };
  const fault = liveInputFault(input);
  if (fault !== null) return refuse(fault);
  return accept(input, {
    type: 'LiveInputStated',
    liveInputId: input.id,
    kind: input.kind,
    recordId: input.recordId,
    label: input.label,
    amounts: input.amounts,
    probability,
    reason,
    at: now,
  });
}

/** The name under which a row of a ledger speaks to the plan. */
export function recordOfRow({ id }: Pick<Ledger, 'id'>, rowId: HierarchyRowId): string {
  return `${id}/${rowId}`;
}

/** The last month that is closed; null while none is. */
export function latestClosedMonth({ periods }: Pick<Ledger, 'periods'>): Month | null {
  return periods.findLast(({ status }) => status === 'closed')?.month ?? null;
}

function linesWithin(rows: readonly HierarchyRow[], row: HierarchyRow): readonly BudgetLineId[] {
  const below = rows.filter(({ parentId }) => parentId === row.id);
  return [...row.lineIds, ...below.flatMap((each) => linesWithin(rows, each))];
}
