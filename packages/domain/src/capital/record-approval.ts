import {
  accept,
  addPence,
  type CalendarDate,
  type Circumstances,
  type Decision,
  idOf,
  londonDateOf,
  refuse,
} from '../kernel/index.ts';
import { approvalFault } from './approval-fault.ts';
import type { BesideApproval } from './beside-approval.ts';
import type { ApprovalKind, Authority, CapitalApproval, SchemeAmount } from './capital-approval.ts';
import type { CapitalEventOf } from './capital-events.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import type { CapitalRefusal } from './capital-refusals.ts';
import { powerOverApproval, whyNeverDelegated } from './power-over-approval.ts';
import { type FinancingPart, splitFinancing } from './split-financing.ts';
import { whyClosed } from './why-closed.ts';

export type RecordApproval = {
  readonly kind: ApprovalKind;
  readonly reason: string;
  readonly proposedOn: CalendarDate;
  readonly authority: Authority;
  /** Null while it is only put forward. */
  readonly authorised: { readonly on: CalendarDate; readonly reference: string } | null;
  readonly schemes: readonly SchemeAmount[];
  readonly financing: readonly FinancingPart[];
  /** Why a virement may lawfully go to an overspent scheme; null to be refused when one would. */
  readonly overspendReason: string | null;
};

/**
 * Budget comes and goes by an approval alone, and every approval says what pays for it, to the penny, and who may
 * decide it; no longer once the programme's money has gone into the next.
 */
export function recordApproval(
  programme: CapitalProgramme,
  { previous, next, lines }: BesideApproval,
  command: RecordApproval,
  { now, newId }: Circumstances,
): Decision<CapitalApproval, CapitalEventOf<'CapitalApprovalRecorded'>, CapitalRefusal> {
  const { kind, proposedOn, authority, schemes } = command;
  const closed = whyClosed(programme, next);
  if (closed !== null) return refuse(closed);
  if (kind === 'broughtForward' && previous !== null) {
    return refuse({ kind: 'BroughtForwardByCarrying', financialYear: previous.financialYear });
  }
  const today = londonDateOf(now);
  const reason = command.reason.trim();
  if (reason === '') return refuse({ kind: 'ApprovalReasonMissing' });
  const decided = command.authorised;
  const reference = decided?.reference.trim() ?? null;
  if (reference === '') return refuse({ kind: 'ReferenceMissing' });
  if (decided !== null && decided.on < proposedOn) return refuse({ kind: 'DecidedBeforeProposed' });
  if (decided !== null && decided.on > today) return refuse({ kind: 'DecidedInFuture' });
  if (schemes.length === 0) return refuse({ kind: 'ApprovalEmpty' });

  const payments = addPence(...schemes.map(({ amount }) => amount));
  if (kind === 'virement' && payments !== 0) return refuse({ kind: 'VirementNotNil', by: payments });
  const financing = splitFinancing(payments, command.financing);
  if ('outcome' in financing) return financing;
  const strange = financing.find(({ source }) => !programme.sources.some(({ key }) => key === source));
  if (strange !== undefined) return refuse({ kind: 'SourceUnknown', source: strange.source });
  const financed = addPence(...financing.map(({ amount }) => amount));
  if (financed !== payments) return refuse({ kind: 'FinancingDiffers', payments, financing: financed });
  // Only what is decided needs a line of the scheme of delegation: it is asked again on the day of the decision.
  const power =
    decided === null
      ? whyNeverDelegated({ kind, authority, financing }, programme.sources)
      : powerOverApproval({ kind, authority, schemes, financing }, programme.sources, lines);
  if (power !== null && 'kind' in power) return refuse(power);

  const { overspendReason } = command;
  const toApprove = { kind, schemes, financing, isDecided: decided !== null, overspendReason };
  const fault = approvalFault(programme, toApprove, today);
  if (fault !== null) return refuse(fault);
  const approval: CapitalApproval = {
    id: idOf<'CapitalApproval'>(newId()),
    kind,
    reason,
    proposedOn,
    authority,
    authorised: decided && { on: decided.on, reference: reference ?? '', under: power?.words ?? null },
    withdrawn: null,
    schemes,
    financing,
  };
  return accept(approval, {
    type: 'CapitalApprovalRecorded',
    programmeId: programme.id,
    approvalId: approval.id,
    kind,
    authority,
    reference,
    under: power?.words ?? null,
    delegationId: power?.delegationId ?? null,
    reason,
    schemes,
    financing,
    overspendReason: command.overspendReason?.trim() || null,
    at: now,
  });
}
