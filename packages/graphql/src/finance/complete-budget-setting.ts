import type { PreceptProposalJson, StatutoryReportJson } from '@concordat/database/reads';
import { isFinanceOfficer, may, type Viewer } from '@concordat/domain/access';
import {
  isSpendingStopped,
  nextPreceptSteps,
  type PreceptStep,
  type StatutoryReport,
  section114ConsiderBy,
  section114Readers,
  spendingStoppedUntil,
} from '@concordat/domain/finance';
import { calendarDate } from '@concordat/domain/kernel';
import type { Asking } from '../request-context.ts';
import { signedIn } from '../signed-in.ts';

export type CompleteProposal = ReturnType<typeof completeProposal>;
export type CompleteReport = ReturnType<typeof completeReport>;

/** Adds what may come next by the rule that decides it, and who may record it. */
export function completeProposal(found: PreceptProposalJson, asking: Asking) {
  const { bodyId, steps, consultations, status, ...shown } = found;
  const nextSteps = nextPreceptSteps({ status });
  const runs = mayRun(signedIn(asking), bodyId);
  return {
    ...shown,
    status,
    steps: steps.map(shownStep),
    nextSteps,
    consultations: consultations.map((each) => ({ __typename: 'Consultation' as const, ...each })),
    allowedCommands: runs ? [...(nextSteps.length > 0 ? ['TakePreceptStep'] : []), 'RecordConsultation'] : [],
  };
}

function shownStep({ vote, recommended, ...step }: PreceptStep) {
  return {
    __typename: 'PreceptStep' as const,
    ...step,
    vote: vote && { __typename: 'VetoVote' as const, ...vote },
    recommended: recommended && { __typename: 'RecommendedPrecept' as const, ...recommended },
  };
}

/** Adds the days the law gives, who is sent it, whether it stops spending, and what may be done with it. */
export function completeReport(found: StatutoryReportJson, asking: Asking) {
  const { bodyId, allowed, considered, waiting, copies, today, headPersonId, ...shown } = found;
  const report = { ground: found.ground, considered, on: found.on as StatutoryReport['on'] };
  const isStopping = isSpendingStopped(report, calendarDate(today));
  const viewer = signedIn(asking);
  const isHead = headPersonId !== null && headPersonId === viewer.personId && may(viewer, 'decision:sign');
  return {
    ...shown,
    isStopping,
    stoppedUntil: isStopping ? spendingStoppedUntil(report) : null,
    considerBy: section114ConsiderBy(report),
    sentTo: [...section114Readers(copies)],
    waiting: waiting.map((each) => ({ __typename: 'WaitingCommitment' as const, ...each })),
    allowed: allowed.map((each) => ({ __typename: 'AllowedSpending' as const, ...each })),
    considered: considered && { __typename: 'StatutoryReportDecision' as const, ...considered },
    allowedCommands: [
      ...(isStopping && mayRun(viewer, bodyId) && isFinanceOfficer(viewer.roles) ? ['AllowSpending'] : []),
      ...(found.status === 'reported' && isHead ? ['ConsiderStatutoryReport'] : []),
    ],
  };
}

function mayRun(viewer: Viewer, bodyId: string): boolean {
  return may(viewer, 'finance:run') && (viewer.bodyIds as readonly string[]).includes(bodyId);
}
