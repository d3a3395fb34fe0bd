import type { CapitalApproval } from './capital-approval.ts';
import type { CapitalApprovalId } from './capital-ids.ts';

/** The approval while it is still only proposed, or why there is none to decide. */
export function openApproval(
  approvals: readonly CapitalApproval[],
  id: CapitalApprovalId,
): { readonly found: CapitalApproval } | { readonly kind: 'ApprovalUnknown' | 'ApprovalSettled' } {
  const found = approvals.find((each) => each.id === id);
  if (found === undefined) return { kind: 'ApprovalUnknown' };
  return found.authorised === null && found.withdrawn === null ? { found } : { kind: 'ApprovalSettled' };
}
