import {
  accept,
  type CalendarDate,
  type Circumstances,
  canMove,
  type Decision,
  londonDateOf,
  type Pence,
  refuse,
} from '../kernel/index.ts';
import { budgetTimetable, isRevisedAsVetoed, type TimetableKey } from './plan-timetable.ts';
import type { PreceptEventOf } from './precept-events.ts';
import {
  isVeto,
  type PanelVerdict,
  type PreceptProposal,
  type PreceptStatus,
  type PreceptStep,
  type PreceptStepKind,
  preceptStepKinds,
  preceptTransitions,
  type RecommendedPrecept,
  type VetoVote,
} from './precept-proposal.ts';
import type { PreceptRefusal } from './precept-refusals.ts';
import { mayBeIssued, preceptToIssue } from './precept-to-issue.ts';

/** A step as it was typed in: what it does not need is left aside. */
export type TakePreceptStep = {
  readonly kind: PreceptStepKind;
  readonly on: CalendarDate;
  readonly bandD: Pence | null;
  readonly verdict: PanelVerdict | null;
  readonly vote: VetoVote | null;
  readonly recommended: RecommendedPrecept | null;
  readonly source: string;
};

/** The step of the timetable each step answers to, whose day makes it late. */
export const timetableKeyOf: Readonly<Record<PreceptStepKind, TimetableKey>> = {
  notify: 'notifyPanel',
  panelReport: 'panelReport',
  revise: 'response',
  secondReport: 'secondReport',
  respond: 'lastResponse',
  issue: 'issue',
};

/** Where a step leads: the first when it is in time and no veto. */
const ledTo: Readonly<Record<PreceptStepKind, readonly PreceptStatus[]>> = {
  notify: ['notified'],
  panelReport: ['reported', 'vetoed', 'reportedLate'],
  revise: ['revised'],
  secondReport: ['secondReported', 'secondReportedLate'],
  respond: ['responded'],
  issue: ['issued'],
};

/**
 * One step of the precept, in the order the law gives: a veto of two thirds of the Panel is answered by a precept lower
 * when it was too high, higher when too low; a report that does not come by its day leaves the precept before the Panel
 * free to be issued; and what is issued is the precept last proposed, or another one only where the law allows it.
 */
export function takePreceptStep(
  proposal: PreceptProposal,
  command: TakePreceptStep,
  { now, by }: Circumstances,
): Decision<PreceptProposal, PreceptEventOf<'PreceptStepTaken'>, PreceptRefusal> {
  const { kind, on } = command;
  const source = command.source.trim();
  const last = proposal.steps.at(-1);
  if (source === '') return refuse({ kind: 'PreceptSourceMissing' });
  if (on > londonDateOf(now)) return refuse({ kind: 'StepStillToCome' });
  if (last !== undefined && on < last.on) return refuse({ kind: 'StepBeforeLast', lastOn: last.on });
  const refusal =
    ofWhatIsSaid(command) ??
    ofOrder(proposal, kind) ??
    ofRevision(proposal, command) ??
    ofIssue(proposal, command);
  if (refusal !== null) return refuse(refusal);
  const isLate = on > lastDayFor(proposal, kind);
  const step: PreceptStep = {
    ...whatCounts(command),
    kind,
    on,
    source,
    isLate,
    recordedAt: now,
    recordedBy: by.name,
  };
  const [from, to] = [proposal.status, statusAfter(step)];
  return accept(
    { ...proposal, status: to, steps: [...proposal.steps, step] },
    {
      type: 'PreceptStepTaken',
      proposalId: proposal.id,
      year: proposal.year,
      before: { status: from },
      after: { status: to },
      step,
      at: now,
    },
  );
}

/** Which steps may be taken next, in the order of the regulations. */
export function nextPreceptSteps({ status }: Pick<PreceptProposal, 'status'>): readonly PreceptStepKind[] {
  if (status === null) return ['notify'];
  return preceptStepKinds.filter((kind) => ledTo[kind].some((to) => canMove(preceptTransitions, status, to)));
}

/** A step that names an amount at Band D. */
export function namesBandD(kind: PreceptStepKind): boolean {
  return kind === 'notify' || kind === 'revise' || kind === 'issue';
}

/** A report of the Panel. */
export function isPanelReport(kind: PreceptStepKind): boolean {
  return kind === 'panelReport' || kind === 'secondReport';
}

function statusAfter({ kind, verdict, isLate }: PreceptStep): PreceptStatus {
  switch (kind) {
    case 'panelReport':
      return isLate ? 'reportedLate' : isVeto(verdict) ? 'vetoed' : 'reported';
    case 'secondReport':
      return isLate ? 'secondReportedLate' : 'secondReported';
    default:
      return ledTo[kind][0] as PreceptStatus;
  }
}

/** What a step of its kind keeps of what was typed in. */
function whatCounts({ kind, bandD, verdict, vote, recommended }: TakePreceptStep) {
  const isReport = isPanelReport(kind);
  return {
    bandD: namesBandD(kind) ? bandD : null,
    verdict: isReport ? verdict : null,
    vote: isReport && isVeto(verdict) ? vote : null,
    recommended: isReport ? recommended : null,
  };
}

function ofWhatIsSaid(command: TakePreceptStep): PreceptRefusal | null {
  const { kind, bandD, verdict } = command;
  if (namesBandD(kind)) return bandD === null || bandD <= 0 ? { kind: 'BandDMissing' } : null;
  if (!isPanelReport(kind)) return null;
  if (verdict === null) return { kind: 'VerdictMissing' };
  const { recommended } = command;
  if (recommended !== null && (recommended.least <= 0 || recommended.least > recommended.most))
    return { kind: 'RecommendationCrosses' };
  if (!isVeto(verdict)) return null;
  return kind === 'secondReport' ? { kind: 'SecondVeto' } : ofVote(command.vote);
}

/** A veto takes two thirds of everybody who is a member, there or not (2011 Act Sch.5 para.4(4)). */
function ofVote(vote: VetoVote | null): PreceptRefusal | null {
  if (vote === null) return { kind: 'VetoVoteMissing' };
  if (vote.members <= 0 || vote.inFavour < 0 || vote.inFavour > vote.members)
    return { kind: 'VetoVoteImpossible', vote };
  const needed = Math.ceil((vote.members * 2) / 3);
  return vote.inFavour < needed ? { kind: 'VetoVoteTooSmall', vote, needed } : null;
}

function ofOrder({ status }: PreceptProposal, kind: PreceptStepKind): PreceptRefusal | null {
  return nextPreceptSteps({ status }).includes(kind) ? null : { kind: 'StepOutOfOrder', status, step: kind };
}

function ofRevision({ steps }: PreceptProposal, { kind, bandD }: TakePreceptStep): PreceptRefusal | null {
  const [notified, report] = [steps[0]?.bandD ?? null, steps.at(-1)];
  if (kind !== 'revise' || notified === null || bandD === null || report === undefined) return null;
  const { verdict } = report;
  if (!isVeto(verdict) || isRevisedAsVetoed(verdict, notified, bandD)) return null;
  return { kind: 'RevisedTheWrongWay', verdict, bandD: notified };
}

function ofIssue(proposal: PreceptProposal, { kind, on, bandD }: TakePreceptStep): PreceptRefusal | null {
  const rule = preceptToIssue(proposal);
  if (kind !== 'issue' || rule === null || bandD === null) return null;
  if (rule.basis === 'notReportedInTime') {
    const by = lastDayFor(proposal, rule.isRevised ? 'secondReport' : 'panelReport');
    if (on <= by) return { kind: 'PanelStillToReport', by };
  }
  return mayBeIssued(rule, bandD) ? null : { kind: 'IssuedOtherwise', rule };
}

function lastDayFor({ year }: PreceptProposal, kind: PreceptStepKind): CalendarDate {
  const step = budgetTimetable(year).find(({ key }) => key === timetableKeyOf[kind]);
  if (step === undefined) throw new RangeError(`${kind} is not in the timetable`);
  return step.by;
}
