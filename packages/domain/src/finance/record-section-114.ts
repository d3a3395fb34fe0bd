import type { BodyId } from '../bodies/index.ts';
import {
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
  type StatutoryReport,
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
    }
  | {
      readonly type: 'SpendingAllowedMeanwhile';
      readonly reportId: StatutoryReportId;
      readonly on: CalendarDate;
      readonly what: string;
      readonly why: string;
    }
  | {
      readonly type: 'StatutoryReportConsidered';
      readonly reportId: StatutoryReportId;
      readonly on: CalendarDate;
      readonly isAgreed: boolean;
      readonly decision: string;
      readonly isLate: boolean;
    }
);

type EventOf<Type extends Section114Event['type']> = Extract<Section114Event, { readonly type: Type }>;

export type Section114Refusal =
  | { readonly kind: 'Section114TextMissing' }
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
};

/** The chief finance officer reports; one report stands at a time, and stops new commitments until it is considered. */
export function makeStatutoryReport(
  known: readonly StatutoryReport[],
  { bodyId, readerBodyIds, ground, on, text: typed }: MakeStatutoryReport,
  { now, by, newId }: Circumstances,
): Decision<StatutoryReport, EventOf<'StatutoryReportMade'>, Section114Refusal> {
  const text = typed.trim();
  if (text === '') return refuse({ kind: 'Section114TextMissing' });
  if (on > londonDateOf(now)) return refuse({ kind: 'Section114AfterToday' });
  const open = known.find(({ status }) => status === 'reported');
  if (open !== undefined) return refuse({ kind: 'Section114StillOpen', on: open.on });
  const report: StatutoryReport = {
    id: idOf<'StatutoryReport'>(newId()),
    bodyId,
    readerBodyIds,
    status: 'reported',
    ground,
    on,
    text,
    reportedBy: by.name,
    recordedAt: now,
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
    at: now,
  });
}

export type AllowSpending = { readonly on: CalendarDate; readonly what: string; readonly why: string };

/** What may be agreed all the same while the report stands, because it lessens what the report is about. */
export function allowSpending(
  report: StatutoryReport,
  { on, what: typedWhat, why: typedWhy }: AllowSpending,
  { now }: Circumstances,
): Decision<StatutoryReport, EventOf<'SpendingAllowedMeanwhile'>, Section114Refusal> {
  const refusal = ofDay(report, on, londonDateOf(now));
  if (refusal !== null) return refuse(refusal);
  const [what, why] = [typedWhat.trim(), typedWhy.trim()];
  if (what === '' || why === '') return refuse({ kind: 'Section114TextMissing' });
  return accept(
    { ...report, allowed: [...report.allowed, { on, what, why }] },
    { type: 'SpendingAllowedMeanwhile', reportId: report.id, on, what, why, at: now },
  );
}

export type ConsiderStatutoryReport = {
  readonly on: CalendarDate;
  readonly isAgreed: boolean;
  readonly decision: string;
};

/** The body decides whether it agrees and what it does; from then on commitments are free again. */
export function considerStatutoryReport(
  report: StatutoryReport,
  { on, isAgreed, decision: typed }: ConsiderStatutoryReport,
  { now }: Circumstances,
): Decision<StatutoryReport, EventOf<'StatutoryReportConsidered'>, Section114Refusal> {
  const refusal = ofDay(report, on, londonDateOf(now));
  if (refusal !== null) return refuse(refusal);
  const decision = typed.trim();
  if (decision === '') return refuse({ kind: 'Section114TextMissing' });
  const isLate = on > section114ConsiderBy(report);
  return accept(
    { ...report, status: 'considered', considered: { on, isAgreed, decision, isLate } },
    { type: 'StatutoryReportConsidered', reportId: report.id, on, isAgreed, decision, isLate, at: now },
  );
}

function ofDay(report: StatutoryReport, on: CalendarDate, today: CalendarDate): Section114Refusal | null {
  if (!canMove(section114Transitions, report.status, 'considered'))
    return { kind: 'StatutoryReportConsidered', on: report.considered?.on ?? report.on };
  if (on < report.on) return { kind: 'Section114BeforeReport', on: report.on };
  return on > today ? { kind: 'Section114AfterToday' } : null;
}

/** One plain sentence that says what to do. */
export function sentenceForSection114Refusal(refusal: Section114Refusal): string {
  switch (refusal.kind) {
    case 'Section114TextMissing':
      return 'Write what the report, or the decision on it, says.';
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
