import type { BodyId } from '../bodies/index.ts';
import type { CalendarDate, FinancialYear, Id, Instant, Pence, TransitionTable } from '../kernel/index.ts';

export type PreceptProposalId = Id<'PreceptProposal'>;

/**
 * How far the precept of a year has come with the Police and Crime Panel (Police Reform and Social Responsibility Act
 * 2011 Sch.5; SI 2012/2271): notified, then accepted or vetoed, after a veto revised and reported on again, then issued.
 */
export type PreceptStatus = 'notified' | 'accepted' | 'vetoed' | 'revised' | 'secondReported' | 'issued';

export const preceptTransitions = {
  notified: ['accepted', 'vetoed', 'issued'],
  accepted: ['issued'],
  vetoed: ['revised'],
  revised: ['secondReported', 'issued'],
  secondReported: ['issued'],
  issued: [],
} as const satisfies TransitionTable<PreceptStatus>;

/** What the Panel says of a precept; a veto says which way it is wrong. */
export const panelVerdicts = ['supported', 'tooHigh', 'tooLow'] as const;

export type PanelVerdict = (typeof panelVerdicts)[number];

export const preceptStepKinds = ['notify', 'panelReport', 'revise', 'secondReport', 'issue'] as const;

export type PreceptStepKind = (typeof preceptStepKinds)[number];

/** A step that was taken, with what the record of it says. */
export type PreceptStep = {
  readonly kind: PreceptStepKind;
  readonly on: CalendarDate;
  /** Council tax at Band D, of a notice, a revision and the issue; null of the Panel's reports. */
  readonly bandD: Pence | null;
  /** Of the Panel's reports; null of anything else. */
  readonly verdict: PanelVerdict | null;
  /** The paper, letter or minute it stands in. */
  readonly source: string;
  /** Whether it came after the last day the regulations give. */
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
