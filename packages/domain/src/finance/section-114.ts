import type { BodyId } from '../bodies/index.ts';
import { addDays, type CalendarDate, type Id, type Instant, type TransitionTable } from '../kernel/index.ts';

export type StatutoryReportId = Id<'StatutoryReport'>;

/** Why a chief finance officer must report (Local Government Finance Act 1988 s.114(2) and (3)). */
export const section114Grounds = [
  'unlawfulSpending',
  'unlawfulLoss',
  'unlawfulEntry',
  'spendBeyondResources',
] as const;

export type StatutoryReportGround = (typeof section114Grounds)[number];

export type StatutoryReportStatus = 'reported' | 'considered';

export const section114Transitions = {
  reported: ['considered'],
  considered: [],
} as const satisfies TransitionTable<StatutoryReportStatus>;

/**
 * A report by a chief finance officer and what came of it. Nothing new may be committed from the day it is sent until
 * the body has considered it, but for what
 * the officer allows in writing (Local Government Finance Act 1988 s.115, as it applies to policing).
 */
export type StatutoryReport = {
  readonly id: StatutoryReportId;
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly status: StatutoryReportStatus;
  readonly ground: StatutoryReportGround;
  readonly on: CalendarDate;
  readonly text: string;
  /** The officer who reports, by name on the day. */
  readonly reportedBy: string;
  readonly recordedAt: Instant;
  /** What was allowed meanwhile, by the officer in writing. */
  readonly allowed: readonly { readonly on: CalendarDate; readonly what: string; readonly why: string }[];
  readonly considered: {
    readonly on: CalendarDate;
    readonly isAgreed: boolean;
    readonly decision: string;
    readonly isLate: boolean;
  } | null;
};

/** To whom the report goes, and who is told what was decided on it (Local Government Finance Act 1988 ss.114-115). */
export const section114Readers = [
  'The body itself: whoever heads the local policing body, or the Chief Constable for the force',
  'The external auditor',
  'Each member of the Police and Crime Panel',
] as const;

/** The last day for the body to consider it: 21 days from the report (Local Government Finance Act 1988 s.115). */
export function section114ConsiderBy({ on }: Pick<StatutoryReport, 'on'>): CalendarDate {
  return addDays(on, 21);
}

/** Whether new commitments are stopped now. */
export function isSpendingStopped({ status }: Pick<StatutoryReport, 'status'>): boolean {
  return status === 'reported';
}
