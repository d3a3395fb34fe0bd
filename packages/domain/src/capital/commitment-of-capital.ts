import type { Commitment } from '../kernel/index.ts';
import type { ApprovalKind, CapitalApproval } from './capital-approval.ts';
import type { CapitalScheme } from './capital-scheme.ts';

/** Kinds that let more be spent than before: carrying, moving and deleting budget let nobody agree to anything new. */
const adding: readonly ApprovalKind[] = ['original', 'addition', 'technical'];

/** What an approval lets the body agree to, from the day it is authorised; null while it is proposed or adds nothing. */
export function commitmentOfApproval({
  id,
  kind,
  authorised,
  schemes,
}: Pick<CapitalApproval, 'id' | 'kind' | 'authorised' | 'schemes'>): Commitment | null {
  const adds = adding.includes(kind) && schemes.some(({ amount }) => amount > 0);
  return authorised !== null && adds ? { on: authorised.on, recordId: id } : null;
}

/** What the release of a scheme lets the body agree to; null while it is held, and where it never was. */
export function commitmentOfRelease({ id, hold }: Pick<CapitalScheme, 'id' | 'hold'>): Commitment | null {
  const released = hold?.released ?? null;
  return released && { on: released.on, recordId: id };
}
