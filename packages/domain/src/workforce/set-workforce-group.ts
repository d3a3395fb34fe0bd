import type { Ledger } from '../finance/index.ts';
import {
  accept,
  type Circumstances,
  type Decision,
  idOf,
  londonDateOf,
  type Month,
  monthOf,
  refuse,
} from '../kernel/index.ts';
import { strengthIn } from './strength.ts';
import type { WorkforceEvent } from './workforce-events.ts';
import type { WorkforceGroup, WorkforceMonth } from './workforce-group.ts';
import type { WorkforceGroupId } from './workforce-ids.ts';
import type { WorkforceRefusal } from './workforce-refusals.ts';

export type SetWorkforceGroup = Omit<WorkforceGroup, 'id' | 'ledgerId'> & {
  /** Null for a new group. */
  readonly groupId: WorkforceGroupId | null;
};

/** The books with the groups of people they pay. */
export type StaffedLedger = { readonly ledger: Ledger; readonly groups: readonly WorkforceGroup[] };

/**
 * A group as it is now, whole: what was recorded before stays in the audit trail. What a closed month says stays until
 * the month is reopened.
 */
export function setWorkforceGroup(
  { ledger, groups }: StaffedLedger,
  { groupId, ...recorded }: SetWorkforceGroup,
  { now, newId }: Circumstances,
): Decision<WorkforceGroup, WorkforceEvent, WorkforceRefusal> {
  const before = groups.find(({ id }) => id === groupId) ?? null;
  const others = groups.filter(({ id }) => id !== groupId);
  const months = [...recorded.months].sort((a, b) => (a.month < b.month ? -1 : 1));
  const group = { ...recorded, name: recorded.name.trim(), source: recorded.source.trim(), months };
  const refusal =
    faultOfGroup(group, ledger, others) ??
    faultOfMonths(months, ledger, before?.months ?? []) ??
    countedAhead(months, monthOf(londonDateOf(now)));
  if (refusal !== null) return refuse(refusal);
  const lineIds = ledger.lines.map(({ id }) => id).filter((id) => group.lineIds.includes(id));
  const after = { ...group, lineIds };
  const id = before?.id ?? idOf<'WorkforceGroup'>(newId());
  const told = before === null ? null : withoutIds(before);
  return accept(
    { id, ledgerId: ledger.id, ...after },
    { type: 'WorkforceGroupSet', ledgerId: ledger.id, groupId: id, before: told, after, at: now },
  );
}

type Recorded = Omit<WorkforceGroup, 'id' | 'ledgerId'>;

function faultOfGroup(
  { name, lineIds, establishment, averageCost, rises, source }: Recorded,
  ledger: Ledger,
  others: readonly WorkforceGroup[],
): WorkforceRefusal | null {
  if (name === '') return { kind: 'GroupNameMissing' };
  const taken = others.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (taken !== undefined) return { kind: 'GroupNameTaken', name: taken.name };
  const isLine = (id: string) => ledger.lines.some((line) => line.id === id);
  if (lineIds.length === 0 || !lineIds.every(isLine)) return { kind: 'PaidLineUnknown' };
  if (establishment < 0) return { kind: 'EstablishmentBelowNothing' };
  if (averageCost <= 0) return { kind: 'AverageCostMissing' };
  const outside = rises.find(({ from }) => !ledger.periods.some(({ month }) => month === from));
  if (outside !== undefined) return { kind: 'PayRiseOutside', month: outside.from };
  return source === '' ? { kind: 'WorkforceSourceMissing' } : null;
}

function faultOfMonths(
  months: readonly WorkforceMonth[],
  ledger: Ledger,
  before: readonly WorkforceMonth[],
): WorkforceRefusal | null {
  for (const [at, { month, strength, joiners, leavers }] of months.entries()) {
    if (!ledger.periods.some((period) => period.month === month)) {
      return { kind: 'WorkforceMonthOutside', month };
    }
    if (months[at + 1]?.month === month) return { kind: 'WorkforceMonthTwice', month };
    if ([strength ?? 0, joiners, leavers].some((count) => count < 0)) {
      return { kind: 'FteBelowNothing', month };
    }
  }
  const closed = ledger.periods.filter(({ status }) => status === 'closed').map(({ month }) => month);
  const changed = closed.find((month) => !isAlike(ofMonth(before, month), ofMonth(months, month)));
  if (changed !== undefined) return { kind: 'WorkforceMonthClosed', month: changed };
  const short = months.find(({ month }) => (strengthIn({ months }, month) ?? 0) < 0);
  return short === undefined ? null : { kind: 'MoreLeaveThanThere', month: short.month };
}

/** Whoever will be there is expected, not counted. */
function countedAhead(months: readonly WorkforceMonth[], current: Month): WorkforceRefusal | null {
  const ahead = months.find(({ month, strength }) => strength !== null && month > current);
  return ahead === undefined ? null : { kind: 'CountedAhead', month: ahead.month };
}

function ofMonth(months: readonly WorkforceMonth[], of: Month): Omit<WorkforceMonth, 'month'> | null {
  return months.find(({ month }) => month === of) ?? null;
}

/** Nothing said of a month is the same as nobody counted, joining or leaving. */
function isAlike(
  one: Omit<WorkforceMonth, 'month'> | null,
  other: Omit<WorkforceMonth, 'month'> | null,
): boolean {
  const said = (of: typeof one) => [of?.strength ?? null, of?.joiners ?? 0, of?.leavers ?? 0].join();
  return said(one) === said(other);
}

function withoutIds({ id: _, ledgerId: __, ...recorded }: WorkforceGroup): Recorded {
  return recorded;
}
