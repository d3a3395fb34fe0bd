import type { LedgerVirementsJson, VirementJson } from '@concordat/database/reads';
import type { BodyId } from '@concordat/domain/bodies';
import { allowedVirementCommands, isForHead, type VirementStatus } from '@concordat/domain/finance';
import { londonDateOf } from '@concordat/domain/kernel';
import { delegationsOf, isInForceOn, writtenDelegation } from '@concordat/domain/meetings';
import type { RequestContext } from '../request-context.ts';
import { signedIn } from '../signed-in.ts';

export type CompleteVirement = ReturnType<typeof completeVirement>;
export type CompleteLedgerVirements = ReturnType<typeof completeLedgerVirements>;

/** Adds who decides on it, and what the viewer may do now. */
export function completeVirement(found: VirementJson, context: RequestContext) {
  const { bodyId, requestedBy, delegations, ...shown } = found;
  const { moved } = found;
  const viewer = signedIn(context);
  const today = londonDateOf(context.officeNow);
  const own = delegationsOf(viewer.personId, delegations, today);
  return {
    ...shown,
    isForHead: isForHead(
      moved,
      delegations.filter((each) => isInForceOn(each, today)),
    ),
    allowedCommands: allowedVirementCommands(viewer, {
      bodyId: bodyId as BodyId,
      status: found.status as VirementStatus,
      requestedBy,
      moved,
      delegations: own.map((each) => ({ id: each.id, limit: each.limit, words: writtenDelegation(each) })),
    }),
  };
}

/** Adds who may approve today besides the head of the body. */
export function completeLedgerVirements(found: LedgerVirementsJson, context: RequestContext) {
  const today = londonDateOf(context.officeNow);
  return {
    ...found,
    delegations: found.delegations
      .filter((each) => isInForceOn(each, today))
      .map(({ id, post, limit, source }) => ({
        __typename: 'VirementDelegation' as const,
        id,
        post,
        limit,
        source,
      })),
    virements: found.virements.map((virement) => completeVirement(virement, context)),
  };
}
