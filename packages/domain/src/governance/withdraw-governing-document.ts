import { accept, type Circumstances, type Decision, londonDateOf, refuse } from '../kernel/index.ts';
import type { GovernanceEventOf } from './governance-events.ts';
import type { GovernanceRefusal } from './governance-refusals.ts';
import type { GoverningDocument } from './governing-document.ts';

export type WithdrawGoverningDocument = { readonly reason: string };

/** Takes off the checklist what was recorded by mistake; the one before it is gone by again. */
export function withdrawGoverningDocument(
  document: GoverningDocument,
  { reason: typed }: WithdrawGoverningDocument,
  { now }: Circumstances,
): Decision<GoverningDocument, GovernanceEventOf<'GoverningDocumentWithdrawn'>, GovernanceRefusal> {
  if (document.withdrawn !== null) return refuse({ kind: 'DocumentWithdrawn', on: document.withdrawn.on });
  const reason = typed.trim();
  if (reason === '') return refuse({ kind: 'DocumentWithdrawalReasonMissing' });
  return accept(
    { ...document, withdrawn: { on: londonDateOf(now), reason } },
    { type: 'GoverningDocumentWithdrawn', documentId: document.id, reason, at: now },
  );
}
