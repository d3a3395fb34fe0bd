import { accept, type Circumstances, canMove, type Decision, refuse } from '../kernel/index.ts';
import type { ImportsEventOf } from './imports-events.ts';
import type { ImportsRefusal } from './imports-refusals.ts';
import { type ImportStatus, importTransitions, type PackImport } from './pack-import.ts';

export type RejectImport = { readonly reason: string };

/** Nothing of a rejected import reaches the record; the file and what was read of it stay, to be looked up. */
export function rejectImport(
  packImport: PackImport,
  command: RejectImport,
  { now, by }: Circumstances,
): Decision<PackImport, ImportsEventOf<'ImportRejected'>, ImportsRefusal> {
  if (!canMove<ImportStatus>(importTransitions, packImport.status, 'rejected')) {
    return refuse({ kind: 'ImportAlreadyDecided', status: packImport.status });
  }
  const reason = command.reason.trim();
  if (reason === '') return refuse({ kind: 'RejectionReasonMissing' });
  return accept(
    { ...packImport, status: 'rejected', decidedBy: by.userId, decidedAt: now, decisionNote: reason },
    {
      type: 'ImportRejected',
      importId: packImport.id,
      reason,
      before: { status: packImport.status },
      after: { status: 'rejected' },
      at: now,
    },
  );
}
