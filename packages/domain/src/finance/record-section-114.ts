import { isFinanceOfficer, type Role } from '../access/index.ts';
import {
  type Body,
  type BodyId,
  type PersonId,
  type Post,
  parseEmailAddress,
  whoActsIn,
} from '../bodies/index.ts';
import {
  type Actor,
  accept,
  type CalendarDate,
  type Circumstances,
  canMove,
  type Decision,
  idOf,
  londonDateOf,
  refuse,
  writtenDate,
} from '../kernel/index.ts';
import {
  isSpendingStopped,
  type PermissionGround,
  type SpendingPermission,
  type SpendingStopped,
  type StatutoryReport,
  type StatutoryReportCopy,
  type StatutoryReportGround,
  type StatutoryReportId,
  section114ConsiderBy,
  section114Transitions,
} from './section-114.ts';

export type Section114Event = { readonly at: StatutoryReport['recordedAt'] } & (
  | {
      readonly type: 'StatutoryReportMade';
      readonly reportId: StatutoryReportId;
      readonly bodyId: BodyId;
      readonly ground: StatutoryReportGround;
      readonly on: CalendarDate;
      readonly considerBy: CalendarDate;
      /** How many copies go out by mail. */
      readonly copies: number;
    }
  | {
      readonly type: 'SpendingAllowedMeanwhile';
      readonly reportId: StatutoryReportId;
      readonly on: CalendarDate;
      readonly what: string;
      readonly why: string;
      readonly ground: PermissionGround;
      readonly recordId: string | null;
    }
  | {
      readonly type: 'StatutoryReportConsidered';
      readonly reportId: StatutoryReportId;
      readonly on: CalendarDate;
      readonly isAgreed: boolean;
      readonly decision: string;
      readonly reasons: string;
      readonly isLate: boolean;
    }
);

type EventOf<Type extends Section114Event['type']> = Extract<Section114Event, { readonly type: Type }>;

export type Section114Refusal =
  | { readonly kind: 'Section114TextMissing' }
  | { readonly kind: 'Section114ReasonsMissing' }
  | { readonly kind: 'Section114AddressWrong'; readonly address: string }
  | { readonly kind: 'NotTheFinanceOfficer' }
  | { readonly kind: 'NotTheHead'; readonly headTitle: string }
  | { readonly kind: 'NothingToPermit' }
  | { readonly kind: 'Section114StillOpen'; readonly on: CalendarDate }
  | { readonly kind: 'StatutoryReportConsidered'; readonly on: CalendarDate }
  | { readonly kind: 'Section114BeforeReport'; readonly on: CalendarDate }
  | { readonly kind: 'Section114AfterToday' };

export type MakeStatutoryReport = {
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly ground: StatutoryReportGround;
  readonly on: CalendarDate;
  readonly text: string;
  readonly copies: readonly StatutoryReportCopy[];
};

/** Whoever acts, with what they are in the office. */
type By = Actor & { readonly roles: readonly Role[] };

/** The chief finance officer reports; one report stands at a time, and stops new commitments until it is considered. */
export function makeStatutoryReport(
  known: readonly StatutoryReport[],
  { bodyId, readerBodyIds, ground, on, text: typed, copies: asked }: MakeStatutoryReport,
  { now, by, newId }: Circumstances<By>,
): Decision<StatutoryReport, EventOf<'StatutoryReportMade'>, Section114Refusal> {
  if (!isFinanceOfficer(by.roles)) return refuse({ kind: 'NotTheFinanceOfficer' });
  const text = typed.trim();
  if (text === '') return refuse({ kind: 'Section114TextMissing' });
  if (on > londonDateOf(now)) return refuse({ kind: 'Section114AfterToday' });
  const open = known.find(({ status }) => status === 'reported');
  if (open !== undefined) return refuse({ kind: 'Section114StillOpen', on: open.on });
  const copies = readCopies(asked);
  if ('kind' in copies) return refuse(copies);
  const report: StatutoryReport = {
    id: idOf<'StatutoryReport'>(newId()),
    bodyId,
    readerBodyIds,
    status: 'reported',
    ground,
    on,
    text,
    reportedBy: by.name,
    reportedByUserId: by.userId,
    recordedAt: now,
    copies,
    allowed: [],
    considered: null,
  };
  return accept(report, {
    type: 'StatutoryReportMade',
    reportId: report.id,
    bodyId,
    ground,
    on,
    considerBy: section114ConsiderBy(report),
    copies: copies.length,
    at: now,
  });
}

/** Every address once, as mail takes it; the first that cannot be one is named. */
function readCopies(
  asked: readonly StatutoryReportCopy[],
): readonly StatutoryReportCopy[] | Extract<Section114Refusal, { kind: 'Section114AddressWrong' }> {
  const read = new Map<string, StatutoryReportCopy>();
  for (const { to, address: typed } of asked) {
    const address = parseEmailAddress(typed);
    if (address === null) return { kind: 'Section114AddressWrong', address: typed.trim() };
    read.set(address, read.get(address) ?? { to, address });
  }
  return [...read.values()];
}

export type AllowSpending = {
  readonly on: CalendarDate;
  readonly what: string;
  readonly why: string;
  readonly ground: PermissionGround;
  readonly recordId: string | null;
};

/** What the officer permits all the same while agreements are stopped, in writing, with the ground and its reasons (s.115(6B)). */
export function allowSpending(
  report: StatutoryReport,
  { on, what: typedWhat, why: typedWhy, ground, recordId }: AllowSpending,
  { now, by }: Circumstances<By>,
): Decision<StatutoryReport, EventOf<'SpendingAllowedMeanwhile'>, Section114Refusal> {
  if (!isFinanceOfficer(by.roles)) return refuse({ kind: 'NotTheFinanceOfficer' });
  const refusal = faultOfDay(report, on, londonDateOf(now));
  if (refusal !== null) return refuse(refusal);
  if (!isSpendingStopped(report, on)) {
    return refuse(
      report.considered === null
        ? { kind: 'NothingToPermit' }
        : { kind: 'StatutoryReportConsidered', on: report.considered.on },
    );
  }
  const [what, why] = [typedWhat.trim(), typedWhy.trim()];
  if (what === '') return refuse({ kind: 'Section114TextMissing' });
  if (why === '') return refuse({ kind: 'Section114ReasonsMissing' });
  const permission: SpendingPermission = { on, what, why, ground, recordId, by: by.name };
  return accept(
    { ...report, allowed: [...report.allowed, permission] },
    { type: 'SpendingAllowedMeanwhile', reportId: report.id, on, what, why, ground, recordId, at: now },
  );
}

/** A report with the body it is made to and the post of that body's head. */
export type ReportBeforeHead = {
  readonly report: StatutoryReport;
  readonly body: Pick<Body, 'headTitle'>;
  /** Null where no such post is on the register. */
  readonly headPost: Post | null;
};

export type ConsiderStatutoryReport = {
  readonly on: CalendarDate;
  readonly isAgreed: boolean;
  readonly decision: string;
  readonly reasons: string;
};

/** The head of the body, and nobody else, decides whether it agrees and what it does (s.115(1B) and (1C)). */
export function considerStatutoryReport(
  { report, body: { headTitle }, headPost }: ReportBeforeHead,
  { on, isAgreed, decision: typedDecision, reasons: typedReasons }: ConsiderStatutoryReport,
  { now, by }: Circumstances<Actor & { readonly personId: PersonId | null }>,
): Decision<StatutoryReport, EventOf<'StatutoryReportConsidered'>, Section114Refusal> {
  const today = londonDateOf(now);
  const acting = headPost && whoActsIn(headPost, today);
  if (by.personId === null || acting !== by.personId) return refuse({ kind: 'NotTheHead', headTitle });
  if (!canMove(section114Transitions, report.status, 'considered')) {
    return refuse({ kind: 'StatutoryReportConsidered', on: report.considered?.on ?? report.on });
  }
  const refusal = faultOfDay(report, on, today);
  if (refusal !== null) return refuse(refusal);
  const [decision, reasons] = [typedDecision.trim(), typedReasons.trim()];
  if (decision === '') return refuse({ kind: 'Section114TextMissing' });
  if (reasons === '') return refuse({ kind: 'Section114ReasonsMissing' });
  const isLate = on > section114ConsiderBy(report);
  const considered = { on, isAgreed, decision, reasons, by: by.name, isLate };
  return accept(
    { ...report, status: 'considered', considered },
    {
      type: 'StatutoryReportConsidered',
      reportId: report.id,
      on,
      isAgreed,
      decision,
      reasons,
      isLate,
      at: now,
    },
  );
}

function faultOfDay(
  { on: reportedOn }: StatutoryReport,
  on: CalendarDate,
  today: CalendarDate,
): Section114Refusal | null {
  if (on < reportedOn) return { kind: 'Section114BeforeReport', on: reportedOn };
  return on > today ? { kind: 'Section114AfterToday' } : null;
}

/** One plain sentence that says what to do. */
export function sentenceForSection114Refusal(refusal: Section114Refusal): string {
  switch (refusal.kind) {
    case 'Section114TextMissing':
      return 'Write what the report, or the decision on it, says.';
    case 'Section114ReasonsMissing':
      return 'Give the reasons; the law asks for them in writing.';
    case 'Section114AddressWrong':
      return `“${refusal.address}” is not a mail address; write one such as auditor@example.org.`;
    case 'NotTheFinanceOfficer':
      return 'Only the chief finance officer reports under section 114 and permits spending meanwhile; ask them to record it.';
    case 'NotTheHead':
      return `Only the ${refusal.headTitle} considers the report; ask them to record what was decided.`;
    case 'NothingToPermit':
      return 'This report stops the course it is about and no other spending, so there is nothing to permit.';
    case 'Section114StillOpen':
      return `The report of ${writtenDate(refusal.on)} has not been considered yet; that comes first.`;
    case 'StatutoryReportConsidered':
      return `The report was considered on ${writtenDate(refusal.on)}; make a new report.`;
    case 'Section114BeforeReport':
      return `The report is of ${writtenDate(refusal.on)}; give that day or a later one.`;
    case 'Section114AfterToday':
      return 'That day is still to come; record it when it has happened.';
  }
}

/** Why a commitment was refused, naming the report and who may permit it. */
export function sentenceForStop({ reportedOn, reportedBy, until }: SpendingStopped): string {
  const end = until === null ? 'until the body has considered it' : `until the end of ${writtenDate(until)}`;
  return (
    `Nothing new may be agreed that costs money ${end}: the section 114 report of ${writtenDate(reportedOn)} ` +
    `by ${reportedBy} stands. The chief finance officer may permit this in writing, under Setting the budget; ` +
    'what is not recorded yet is recorded as proposed first.'
  );
}
