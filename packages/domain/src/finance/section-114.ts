import type { BodyId } from '../bodies/index.ts';
import {
  addDays,
  type CalendarDate,
  type Commitment,
  type Id,
  type Instant,
  nextBusinessDay,
  type TransitionTable,
} from '../kernel/index.ts';

export type StatutoryReportId = Id<'StatutoryReport'>;

/** Why a chief finance officer must report (Local Government Finance Act 1988 s.114(2) and (3)). */
export const section114Grounds = [
  'unlawfulSpending',
  'unlawfulLoss',
  'unlawfulEntry',
  'spendBeyondResources',
] as const;

export type StatutoryReportGround = (typeof section114Grounds)[number];

/** Why the officer may let the body agree to something all the same (Local Government Finance Act 1988 s.115(6A)). */
export const permissionGrounds = ['preventsWorse', 'improves', 'preventsRecurrence'] as const;

export type PermissionGround = (typeof permissionGrounds)[number];

/** Who is sent copies beside the body itself (Local Government Finance Act 1988 s.114(4)). */
export const section114Copies = ['auditor', 'panelMember'] as const;

/** Where a copy is sent by mail. */
export type StatutoryReportCopy = {
  readonly to: (typeof section114Copies)[number];
  readonly address: string;
};

export type StatutoryReportStatus = 'reported' | 'considered';

export const section114Transitions = {
  reported: ['considered'],
  considered: [],
} as const satisfies TransitionTable<StatutoryReportStatus>;

/** What the officer permitted in writing while the report stood. */
export type SpendingPermission = {
  readonly on: CalendarDate;
  readonly what: string;
  readonly why: string;
  /** Null where it was recorded before the ground was asked. */
  readonly ground: PermissionGround | null;
  /** The record whose decision it lets go ahead; null where it is for something that is not recorded here. */
  readonly recordId: string | null;
  /** The officer, by name on the day; null where it was recorded before the name was. */
  readonly by: string | null;
};

/** What the body decided on a report, as it must report itself (Local Government Finance Act 1988 s.115(1E)). */
export type ConsideredReport = {
  readonly on: CalendarDate;
  readonly isAgreed: boolean;
  /** What it has done and proposes to do. */
  readonly decision: string;
  /** Why; null where it was recorded before reasons were asked. */
  readonly reasons: string | null;
  /** Whoever considered it, by name on the day; null where it was recorded before the name was. */
  readonly by: string | null;
  readonly isLate: boolean;
};

/** A report by a chief finance officer and what came of it. */
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
  /** Their account; null where it was recorded before accounts were. */
  readonly reportedByUserId: string | null;
  readonly recordedAt: Instant;
  readonly copies: readonly StatutoryReportCopy[];
  readonly allowed: readonly SpendingPermission[];
  readonly considered: ConsideredReport | null;
};

/** Why a body may not agree to it now. */
export type SpendingStopped = {
  readonly kind: 'SpendingStopped';
  readonly reportedOn: CalendarDate;
  readonly reportedBy: string;
  /** The last day of the stop; null while the report is not considered. */
  readonly until: CalendarDate | null;
};

/** The last day for the body to consider it, of 21 days that begin with that of the report (s.115(1D)). */
export function section114ConsiderBy({ on }: Pick<StatutoryReport, 'on'>): CalendarDate {
  return addDays(on, 20);
}

/** The last day of the stop: the first business day after the consideration (s.115(9)); null while there was none. */
export function spendingStoppedUntil({
  considered,
}: Pick<StatutoryReport, 'considered'>): CalendarDate | null {
  return considered === null ? null : nextBusinessDay(considered.on);
}

/**
 * Whether the body may agree to no new spending on that day. A report of unlawfulness stops the course it is about
 * (s.115(5)), and nothing else; one that spending exceeds resources stops every new agreement (s.115(6)).
 */
export function isSpendingStopped(
  report: Pick<StatutoryReport, 'ground' | 'on' | 'considered'>,
  on: CalendarDate,
): boolean {
  if (report.ground !== 'spendBeyondResources' || on < report.on) return false;
  const until = spendingStoppedUntil(report);
  return until === null || on <= until;
}

/** What stops the commitment: a report in force on its day, unless its officer permitted that very record by then. */
export function stopOfCommitment(
  reports: readonly StatutoryReport[],
  { on, recordId }: Commitment,
): SpendingStopped | null {
  const report = reports.find(
    (each) =>
      isSpendingStopped(each, on) &&
      !each.allowed.some((permission) => permission.recordId === recordId && permission.on <= on),
  );
  if (report === undefined) return null;
  return {
    kind: 'SpendingStopped',
    reportedOn: report.on,
    reportedBy: report.reportedBy,
    until: spendingStoppedUntil(report),
  };
}
