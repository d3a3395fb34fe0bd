import type { Instant, Month, Pence } from '../kernel/index.ts';
import type { LedgerId } from './finance-ids.ts';
import type { Virement, VirementId, VirementStatus } from './virement.ts';

/** What happens to a virement, in the past tense. */
export type VirementEvent = {
  readonly at: Instant;
  readonly ledgerId: LedgerId;
  readonly virementId: VirementId;
} & (
  | ({ readonly type: 'VirementRequested'; readonly month: Month } & Pick<
      Virement,
      'moves' | 'reasonCode' | 'reason' | 'override'
    >)
  | {
      readonly type: 'VirementApproved';
      readonly moved: Pence;
      /** The power it was approved by, and the line of the scheme of delegation where it is one. */
      readonly authority: string;
      readonly delegationId: string | null;
      readonly override: string | null;
      readonly before: { readonly status: VirementStatus };
      readonly after: { readonly status: VirementStatus };
    }
  | {
      readonly type: 'VirementDeclined';
      readonly reason: string;
      readonly before: { readonly status: VirementStatus };
      readonly after: { readonly status: VirementStatus };
    }
);
