import {
  type CalendarDate,
  daysBetween,
  dueStanding,
  type FinancialYear,
  financialYearOf,
  financialYearsLater,
} from '../kernel/index.ts';
import { budgetTimetable, type TimetableKey, type TimetableStep } from './plan-timetable.ts';
import type { PreceptProposal, PreceptStepKind } from './precept-proposal.ts';
import { timetableKeyOf } from './take-precept-step.ts';

/** A step of the budget's timetable that is due within a fortnight, or late, and not yet taken. */
export type BudgetAlarm = TimetableStep & {
  readonly standing: 'late' | 'dueSoon';
  /** Days until its last day; below nothing when it is past. */
  readonly daysLeft: number;
};

/** The year whose budget is being set on this day: the next one. */
export function yearBeingSet(today: CalendarDate): FinancialYear {
  return financialYearsLater(financialYearOf(today), 1);
}

/**
 * What somebody has to see to now. The Board's own steps and the settlement have no record of their own: they alarm
 * before their day only. Steps that a veto alone calls for alarm after a veto alone, and a response once there is a
 * report to respond to.
 */
export function budgetAlarms(
  proposal: Pick<PreceptProposal, 'year' | 'steps' | 'status'>,
  today: CalendarDate,
): readonly BudgetAlarm[] {
  return budgetTimetable(proposal.year).flatMap((step) => {
    const standing = dueStanding(step.by, today);
    const kind = kindOf(step.key);
    if (standing === 'toCome' || !isAwaited(proposal, kind)) return [];
    if (standing === 'past' && kind === null) return [];
    return [
      {
        ...step,
        standing: standing === 'past' ? ('late' as const) : ('dueSoon' as const),
        daysLeft: daysBetween(today, step.by),
      },
    ];
  });
}

function isAwaited(
  { steps, status }: Pick<PreceptProposal, 'steps' | 'status'>,
  kind: PreceptStepKind | null,
) {
  if (kind === null) return status !== 'issued';
  if (status === 'issued' || steps.some((step) => step.kind === kind)) return false;
  switch (kind) {
    case 'revise':
      return status === 'vetoed';
    case 'secondReport':
      return status === 'vetoed' || status === 'revised';
    case 'respond':
      return status === 'reported' || status === 'secondReported';
    default:
      return true;
  }
}

function kindOf(key: TimetableKey): PreceptStepKind | null {
  const found = Object.entries(timetableKeyOf).find(([, each]) => each === key);
  return (found?.[0] as PreceptStepKind | undefined) ?? null;
}
