import type { LedgerId } from '../finance/index.ts';
import type { Instant } from '../kernel/index.ts';
import type { WorkforceGroup } from './workforce-group.ts';
import type { WorkforceGroupId } from './workforce-ids.ts';

type Recorded = Omit<WorkforceGroup, 'id' | 'ledgerId'>;

/** What happens to the people a ledger pays, in the past tense. */
export type WorkforceEvent = {
  readonly type: 'WorkforceGroupSet';
  readonly at: Instant;
  readonly ledgerId: LedgerId;
  readonly groupId: WorkforceGroupId;
  /** Null where the group is new. */
  readonly before: Recorded | null;
  readonly after: Recorded;
};
