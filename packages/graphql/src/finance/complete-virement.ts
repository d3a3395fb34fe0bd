import type { LedgerVirementsJson, VirementJson } from '@concordat/database/reads';
import type { BodyId } from '@concordat/domain/bodies';
import { allowedVirementCommands, isForHead, type VirementStatus } from '@concordat/domain/finance';
import type { RequestContext } from '../request-context.ts';
import { signedIn } from '../signed-in.ts';

export type CompleteVirement = ReturnType<typeof completeVirement>;
export type CompleteLedgerVirements = ReturnType<typeof completeLedgerVirements>;

/** Adds who decides on it, and what the viewer may do now. */
export function completeVirement(found: VirementJson, context: RequestContext) {
  const { bodyId, requestedBy, limit, ...shown } = found;
  const { moved } = found;
  const status = found.status as VirementStatus;
  return {
    ...shown,
    isForHead: isForHead(moved, limit),
    allowedCommands: allowedVirementCommands(signedIn(context), {
      bodyId: bodyId as BodyId,
      status,
      requestedBy,
      moved,
      limit,
    }),
  };
}

export function completeLedgerVirements(found: LedgerVirementsJson, context: RequestContext) {
  return { ...found, virements: found.virements.map((virement) => completeVirement(virement, context)) };
}
