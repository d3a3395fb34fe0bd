import { type CalendarDate, type Pence, writtenDate } from '../kernel/index.ts';
import type { PanelVerdict, PreceptStatus, PreceptStepKind } from './precept-proposal.ts';

export type PreceptRefusal =
  | { readonly kind: 'PreceptSourceMissing' }
  | { readonly kind: 'BandDMissing' }
  | { readonly kind: 'VerdictMissing' }
  | { readonly kind: 'StepStillToCome' }
  | { readonly kind: 'StepBeforeLast'; readonly lastOn: CalendarDate }
  | {
      readonly kind: 'StepOutOfOrder';
      readonly status: PreceptStatus | null;
      readonly step: PreceptStepKind;
    }
  | {
      readonly kind: 'RevisedTheWrongWay';
      readonly verdict: Exclude<PanelVerdict, 'supported'>;
      readonly bandD: Pence;
    }
  | { readonly kind: 'IssuedOtherwise'; readonly bandD: Pence }
  | { readonly kind: 'PanelStillToReport'; readonly by: CalendarDate }
  | { readonly kind: 'ConsultationUnnamed' }
  | { readonly kind: 'ConsultationDatesCross' }
  | { readonly kind: 'ConsultationCountsWrong' };

const standing: Readonly<Record<PreceptStatus, string>> = {
  notified: 'is with the Panel',
  accepted: 'is supported by the Panel',
  vetoed: 'is vetoed',
  revised: 'is revised after the veto',
  secondReported: 'has the Panel’s second report',
  issued: 'is issued',
};

const steps: Readonly<Record<PreceptStepKind, string>> = {
  notify: 'notifying the Panel',
  panelReport: 'the Panel’s report',
  revise: 'a revised precept',
  secondReport: 'the Panel’s second report',
  issue: 'issuing it',
};

/** One plain sentence that says what to do. */
export function sentenceForPreceptRefusal(refusal: PreceptRefusal): string {
  switch (refusal.kind) {
    case 'PreceptSourceMissing':
      return 'Say which paper, letter or minute it stands in.';
    case 'BandDMissing':
      return 'Give the council tax at Band D, more than nothing.';
    case 'VerdictMissing':
      return 'Say whether the Panel supports the precept, or finds it too high or too low.';
    case 'StepStillToCome':
      return 'That day is still to come; record the step when it has been taken.';
    case 'StepBeforeLast':
      return `The step before it was taken on ${writtenDate(refusal.lastOn)}; give that day or a later one.`;
    case 'StepOutOfOrder':
      return refusal.status === null
        ? `The Panel has not been notified of a precept; that comes before ${steps[refusal.step]}.`
        : `The precept ${standing[refusal.status]}; ${steps[refusal.step]} does not come next.`;
    case 'RevisedTheWrongWay':
      return refusal.verdict === 'tooHigh'
        ? `The Panel found ${pounds(refusal.bandD)} too high; the revised precept must be lower.`
        : `The Panel found ${pounds(refusal.bandD)} too low; the revised precept must be higher.`;
    case 'IssuedOtherwise':
      return `The precept before the Panel is ${pounds(refusal.bandD)} at Band D; issue that one.`;
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

function pounds(amount: Pence): string {
  return (amount / 100).toLocaleString('en-GB', { style: 'currency', currency: 'GBP' });
}
