import type { LedgerVirementsJson, VirementJson } from '@concordat/database/reads';
import { isForHead } from '@concordat/domain/access';
import type { BodyId } from '@concordat/domain/bodies';
import { allowedVirementCommands, type VirementStatus } from '@concordat/domain/finance';
import { londonDateOf } from '@concordat/domain/kernel';
import { delegationsOf, type HeldDelegation, isInForceOn, powersInForce } from '@concordat/domain/meetings';
import type { RequestContext } from '../request-context.ts';
import { signedIn } from '../signed-in.ts';

export type CompleteVirement = ReturnType<typeof completeVirement>;
export type CompleteLedgerVirements = ReturnType<typeof completeLedgerVirements>;

/** Adds whose it is, who decides on it, and what the viewer may do now. */
export function completeVirement({ delegations, ...found }: VirementJson, context: RequestContext) {
  return decided(found, delegations, context);
}

function decided(
  found: Omit<VirementJson, 'delegations'>,
  delegations: readonly HeldDelegation[],
  context: RequestContext,
) {
  const { bodyId, requestedBy, ...shown } = found;
  const { moved } = found;
  const viewer = signedIn(context);
  const today = londonDateOf(context.officeNow);
  const own = delegationsOf(viewer.personId, delegations, today);
  return {
    ...shown,
    isOwn: requestedBy === viewer.userId,
    isForHead: isForHead(
      moved,
      delegations.filter((each) => isInForceOn(each, today)),
    ),
    allowedCommands: allowedVirementCommands(viewer, {
      bodyId: bodyId as BodyId,
      status: found.status as VirementStatus,
      requestedBy,
      moved,
      delegations: powersInForce(own, today),
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
    virements: found.virements.map((virement) => decided(virement, found.delegations, context)),
  };
}
