import { type CalendarDate, type Pence, writtenDate, writtenPounds } from '../kernel/index.ts';
import type { PanelVeto, PreceptStatus, PreceptStepKind, VetoVote } from './precept-proposal.ts';
import { type PreceptToIssue, sentenceForPreceptToIssue } from './precept-to-issue.ts';

export type PreceptRefusal =
  | { readonly kind: 'PreceptSourceMissing' }
  | { readonly kind: 'BandDMissing' }
  | { readonly kind: 'VerdictMissing' }
  | { readonly kind: 'SecondVeto' }
  | { readonly kind: 'VetoVoteMissing' }
  | { readonly kind: 'VetoVoteImpossible'; readonly vote: VetoVote }
  | { readonly kind: 'VetoVoteTooSmall'; readonly vote: VetoVote; readonly needed: number }
  | { readonly kind: 'RecommendationCrosses' }
  | { readonly kind: 'StepStillToCome' }
  | { readonly kind: 'StepBeforeLast'; readonly lastOn: CalendarDate }
  | {
      readonly kind: 'StepOutOfOrder';
      readonly status: PreceptStatus | null;
      readonly step: PreceptStepKind;
    }
  | {
      readonly kind: 'RevisedTheWrongWay';
      readonly verdict: PanelVeto;
      readonly bandD: Pence;
    }
  | { readonly kind: 'IssuedOtherwise'; readonly rule: PreceptToIssue }
  | { readonly kind: 'PanelStillToReport'; readonly by: CalendarDate }
  | { readonly kind: 'ConsultationUnnamed' }
  | { readonly kind: 'ConsultationDatesCross' }
  | { readonly kind: 'ConsultationCountsWrong' };

const standing: Readonly<Record<PreceptStatus, string>> = {
  notified: 'is with the Panel',
  reported: 'has the Panel’s report',
  vetoed: 'is vetoed',
  reportedLate: 'has the Panel’s report, which came too late to bind',
  revised: 'is revised after the veto',
  secondReported: 'has the Panel’s second report',
  secondReportedLate: 'has the Panel’s second report, which came too late to bind',
  responded: 'has had its response to the Panel',
  issued: 'is issued',
};

const steps: Readonly<Record<PreceptStepKind, string>> = {
  notify: 'notifying the Panel',
  panelReport: 'the Panel’s report',
  revise: 'a revised precept',
  secondReport: 'the Panel’s second report',
  respond: 'the response to the Panel’s report',
  issue: 'issuing it',
};

const schedule = 'Police Reform and Social Responsibility Act 2011 Sch.5';
const regulations = 'SI 2012/2271';

/** Why a precept is not to be issued yet, where that is more than the order of the steps. */
const notYetIssued: Partial<Readonly<Record<PreceptStatus, string>>> = {
  reported: `The precept may not be issued before the Panel has a response to its report (${schedule} para.1(2)); record the response first.`,
  vetoed: `The Panel vetoed the precept, so it must not be issued (${schedule} para.6(2)); answer the veto with a revised one.`,
  secondReported: `The precept may not be issued before the Panel has a response to its second report (${regulations} reg.8); record the response first.`,
};

/** One plain sentence that says what to do. */
export function sentenceForPreceptRefusal(refusal: PreceptRefusal): string {
  switch (refusal.kind) {
    case 'PreceptSourceMissing':
      return 'Say which paper, letter or minute it stands in.';
    case 'BandDMissing':
      return 'Give the council tax at Band D, more than nothing.';
    case 'VerdictMissing':
      return 'Say whether the Panel supports the precept or not, or vetoes it as too high or too low.';
    case 'SecondVeto':
      return `The Panel has one veto, and used it on the first precept; say whether its second report supports the revised one or not (${regulations} reg.6).`;
    case 'VetoVoteMissing':
      return 'Say how many voted for the veto, and how many members the Panel had.';
    case 'VetoVoteImpossible':
      return `${refusal.vote.inFavour} votes of ${refusal.vote.members} members cannot be; check both numbers.`;
    case 'VetoVoteTooSmall':
      return `${refusal.vote.inFavour} of ${refusal.vote.members} members is no veto: that takes two thirds of all members, ${refusal.needed} of them (${schedule} para.4(4)). Record the report as one that does not support the precept.`;
    case 'RecommendationCrosses':
      return 'Give the least and the most at Band D that the report recommends, more than nothing and in that order; the same twice for one figure.';
    case 'StepStillToCome':
      return 'That day is still to come; record the step when it has been taken.';
    case 'StepBeforeLast':
      return `The step before it was taken on ${writtenDate(refusal.lastOn)}; give that day or a later one.`;
    case 'StepOutOfOrder':
      return outOfOrder(refusal.status, refusal.step);
    case 'RevisedTheWrongWay':
      return refusal.verdict === 'tooHigh'
        ? `The Panel found ${writtenPounds(refusal.bandD)} too high; the revised precept must be lower (${regulations} reg.5(3)).`
        : `The Panel found ${writtenPounds(refusal.bandD)} too low; the revised precept must be higher (${regulations} reg.5(3)).`;
    case 'IssuedOtherwise':
      return sentenceForPreceptToIssue(refusal.rule);
    case 'PanelStillToReport':
      return `The Panel may report until ${writtenDate(refusal.by)}; record its report, or issue the precept after that day.`;
    case 'ConsultationUnnamed':
      return 'Say what was consulted on, what came of it, and where it stands.';
    case 'ConsultationDatesCross':
      return 'The consultation ends before it begins; check its days.';
    case 'ConsultationCountsWrong':
      return 'More people are in favour than answered, or a number is below nothing; check the counts.';
  }
}

function outOfOrder(status: PreceptStatus | null, step: PreceptStepKind): string {
  if (status === null)
    return `The Panel has not been notified of a precept; that comes before ${steps[step]}.`;
  const waits = step === 'issue' ? notYetIssued[status] : undefined;
  return waits ?? `The precept ${standing[status]}; ${steps[step]} does not come next.`;
}
