import type { BodyId } from '../bodies/index.ts';
import type { CalendarDate, FinancialYear, Id, Instant, Pence, TransitionTable } from '../kernel/index.ts';

export type PreceptProposalId = Id<'PreceptProposal'>;

/**
 * How far the precept of a year has come with the Police and Crime Panel (Police Reform and Social Responsibility Act
 * 2011 Sch.5; SI 2012/2271): notified; reported on or vetoed; after a veto revised and reported on again; responded to;
 * issued. A report after its last day has no force, and the precept may be issued without it.
 */
export type PreceptStatus =
  | 'notified'
  | 'reported'
  | 'vetoed'
  | 'reportedLate'
  | 'revised'
  | 'secondReported'
  | 'secondReportedLate'
  | 'responded'
  | 'issued';

export const preceptTransitions = {
  notified: ['reported', 'vetoed', 'reportedLate', 'issued'],
  reported: ['responded'],
  vetoed: ['revised'],
  reportedLate: ['issued'],
  revised: ['secondReported', 'secondReportedLate', 'issued'],
  secondReported: ['responded'],
  secondReportedLate: ['issued'],
  responded: ['issued'],
  issued: [],
} as const satisfies TransitionTable<PreceptStatus>;

/** What the Panel says of a precept; a veto says which way it is wrong. */
export const panelVerdicts = ['supported', 'notSupported', 'tooHigh', 'tooLow'] as const;

export type PanelVerdict = (typeof panelVerdicts)[number];

/** A veto of the proposed precept, by which way it is wrong. */
export type PanelVeto = Extract<PanelVerdict, 'tooHigh' | 'tooLow'>;

/** How the Panel voted for a veto. */
export type VetoVote = {
  readonly inFavour: number;
  /** Everybody who was a member of the Panel at the time, there or not. */
  readonly members: number;
};

/** What a report recommends the precept to be: from the least to the most at Band D, the same twice for one figure. */
export type RecommendedPrecept = {
  readonly least: Pence;
  readonly most: Pence;
};

export const preceptStepKinds = [
  'notify',
  'panelReport',
  'revise',
  'secondReport',
  'respond',
  'issue',
] as const;

export type PreceptStepKind = (typeof preceptStepKinds)[number];

/** A step that was taken, with what the record of it says. */
export type PreceptStep = {
  readonly kind: PreceptStepKind;
  readonly on: CalendarDate;
  /** Council tax at Band D, of a notice, a revision and the issue; null of the Panel's reports. */
  readonly bandD: Pence | null;
  /** Of the Panel's reports; null of anything else. */
  readonly verdict: PanelVerdict | null;
  /** Of a veto; null of anything else, and of a veto from before votes were recorded. */
  readonly vote: VetoVote | null;
  /** Of a report that recommends another precept; null of anything else. */
  readonly recommended: RecommendedPrecept | null;
  /** The paper, letter or minute it stands in. */
  readonly source: string;
  /** Whether it came after its last day in the timetable. */
  readonly isLate: boolean;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
};

/** What people said when they were asked about the budget, with where it stands. */
export type Consultation = {
  readonly title: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly responses: number;
  /** How many of them supported the proposal; null where it was not asked like that. */
  readonly inFavour: number | null;
  readonly finding: string;
  readonly source: string;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
};

export function isVeto(verdict: PanelVerdict | null): verdict is PanelVeto {
  return verdict === 'tooHigh' || verdict === 'tooLow';
}

/** The precept of a year on its way to the Panel and back, with what was consulted on it. */
export type PreceptProposal = {
  readonly id: PreceptProposalId;
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly year: FinancialYear;
  /** Null until the Panel is notified. */
  readonly status: PreceptStatus | null;
  readonly steps: readonly PreceptStep[];
  readonly consultations: readonly Consultation[];
};
