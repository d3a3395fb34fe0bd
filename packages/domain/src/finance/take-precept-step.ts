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
  type PanelVerdict,
  type PreceptProposal,
  type PreceptStatus,
  type PreceptStep,
  type PreceptStepKind,
  preceptTransitions,
} from './precept-proposal.ts';
import type { PreceptRefusal } from './precept-refusals.ts';

export type TakePreceptStep = {
  readonly kind: PreceptStepKind;
  readonly on: CalendarDate;
  readonly bandD: Pence | null;
  readonly verdict: PanelVerdict | null;
  readonly source: string;
};

/** The step of the timetable each step answers to, whose day makes it late. */
export const timetableKeyOf: Readonly<Record<PreceptStepKind, TimetableKey>> = {
  notify: 'notifyPanel',
  panelReport: 'panelReport',
  revise: 'response',
  secondReport: 'secondReport',
  issue: 'issue',
};

/**
 * One step of the precept, in the order the regulations give: a veto is answered by a precept lower when it was too
 * high, higher when too low; a report that does not come by its day leaves the precept free to be issued.
 */
export function takePreceptStep(
  proposal: PreceptProposal,
  command: TakePreceptStep,
  { now, by }: Circumstances,
): Decision<PreceptProposal, PreceptEventOf<'PreceptStepTaken'>, PreceptRefusal> {
  const { kind, on } = command;
  const source = command.source.trim();
  if (source === '') return refuse({ kind: 'PreceptSourceMissing' });
  const needsAmount = kind === 'notify' || kind === 'revise' || kind === 'issue';
  if (needsAmount && (command.bandD === null || command.bandD <= 0)) return refuse({ kind: 'BandDMissing' });
  if (!needsAmount && command.verdict === null) return refuse({ kind: 'VerdictMissing' });
  if (on > londonDateOf(now)) return refuse({ kind: 'StepStillToCome' });
  const last = proposal.steps.at(-1);
  if (last !== undefined && on < last.on) return refuse({ kind: 'StepBeforeLast', lastOn: last.on });
  const to = statusAfter(kind, command.verdict);
  const from = proposal.status;
  if (from === null ? kind !== 'notify' : !canMove(preceptTransitions, from, to))
    return refuse({ kind: 'StepOutOfOrder', status: from, step: kind });
  const refusal = ofAmounts(proposal, command) ?? ofWaiting(proposal, command);
  if (refusal !== null) return refuse(refusal);
  const step: PreceptStep = {
    kind,
    on,
    bandD: needsAmount ? command.bandD : null,
    verdict: needsAmount ? null : command.verdict,
    source,
    isLate: on > lastDayFor(proposal, kind),
    recordedAt: now,
    recordedBy: by.name,
  };
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
  const steps: readonly PreceptStepKind[] = ['panelReport', 'revise', 'secondReport', 'issue'];
  return steps.filter((kind) =>
    [statusAfter(kind, 'supported'), statusAfter(kind, 'tooHigh')].some((to) =>
      canMove(preceptTransitions, status, to),
    ),
  );
}

function statusAfter(kind: PreceptStepKind, verdict: PanelVerdict | null): PreceptStatus {
  switch (kind) {
    case 'notify':
      return 'notified';
    case 'panelReport':
      return verdict === 'supported' ? 'accepted' : 'vetoed';
    case 'revise':
      return 'revised';
    case 'secondReport':
      return 'secondReported';
    case 'issue':
      return 'issued';
  }
}

function ofAmounts({ steps }: PreceptProposal, { kind, bandD }: TakePreceptStep): PreceptRefusal | null {
  const stated = steps.findLast((step) => step.bandD !== null)?.bandD ?? null;
  if (stated === null || bandD === null) return null;
  if (kind === 'issue' && bandD !== stated) return { kind: 'IssuedOtherwise', bandD: stated };
  const verdict = steps.findLast((step) => step.verdict !== null)?.verdict ?? null;
  if (kind !== 'revise' || verdict === null || verdict === 'supported') return null;
  return isRevisedAsVetoed(verdict, stated, bandD)
    ? null
    : { kind: 'RevisedTheWrongWay', verdict, bandD: stated };
}

/** Issued without the Panel's report only once the report's last day is past. */
function ofWaiting(proposal: PreceptProposal, { kind, on }: TakePreceptStep): PreceptRefusal | null {
  if (kind !== 'issue') return null;
  const awaited =
    proposal.status === 'notified' ? 'panelReport' : proposal.status === 'revised' ? 'secondReport' : null;
  if (awaited === null) return null;
  const by = lastDayFor(proposal, awaited);
  return on > by ? null : { kind: 'PanelStillToReport', by };
}

function lastDayFor({ year }: PreceptProposal, kind: PreceptStepKind): CalendarDate {
  const step = budgetTimetable(year).find(({ key }) => key === timetableKeyOf[kind]);
  if (step === undefined) throw new RangeError(`${kind} is not in the timetable`);
  return step.by;
}
