import type { PreceptProposalJson, StatutoryReportJson } from '@concordat/database/reads';
import { may, type Viewer } from '@concordat/domain/access';
import {
  nextPreceptSteps,
  type StatutoryReport,
  section114ConsiderBy,
  section114Readers,
} from '@concordat/domain/finance';
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
    steps: steps.map((step) => ({ __typename: 'PreceptStep' as const, ...step })),
    nextSteps,
    consultations: consultations.map((each) => ({ __typename: 'Consultation' as const, ...each })),
    allowedCommands: runs ? [...(nextSteps.length > 0 ? ['TakePreceptStep'] : []), 'RecordConsultation'] : [],
  };
}

/** Adds the day the law gives, who reads it, and what may be done with it. */
export function completeReport(found: StatutoryReportJson, asking: Asking) {
  const { bodyId, allowed, considered, ...shown } = found;
  const isOpen = found.status === 'reported';
  return {
    ...shown,
    considerBy: section114ConsiderBy({ on: found.on as StatutoryReport['on'] }),
    sentTo: [...section114Readers],
    allowed: allowed.map((each) => ({ __typename: 'AllowedSpending' as const, ...each })),
    considered: considered && { __typename: 'StatutoryReportDecision' as const, ...considered },
    allowedCommands:
      isOpen && mayRun(signedIn(asking), bodyId) ? ['AllowSpending', 'ConsiderStatutoryReport'] : [],
  };
}

function mayRun(viewer: Viewer, bodyId: string): boolean {
  return may(viewer, 'finance:run') && (viewer.bodyIds as readonly string[]).includes(bodyId);
}
