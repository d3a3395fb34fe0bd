import type { BudgetLineId, LedgerId } from '../finance/index.ts';
import type { Month, Pence, Ppm } from '../kernel/index.ts';
import type { Fte } from './fte.ts';
import type { WorkforceGroupId } from './workforce-ids.ts';

/** A month of a group: what was counted at its end, and who is expected to join or leave in it. */
export type WorkforceMonth = {
  readonly month: Month;
  /** Null while nobody has counted. */
  readonly strength: Fte | null;
  readonly joiners: Fte;
  readonly leavers: Fte;
};

/** A rise of the average cost from a month on: an award, or increments. */
export type PayRise = { readonly from: Month; readonly share: Ppm; readonly why: string };

/** People of one kind or grade and the budget lines that bear their pay: officers, PCSOs, staff. */
export type WorkforceGroup = {
  readonly id: WorkforceGroupId;
  readonly ledgerId: LedgerId;
  /** One line, or several that share the pay in proportion to their budgets; in the order of the ledger. */
  readonly lineIds: readonly BudgetLineId[];
  readonly name: string;
  /** What the budget pays for. */
  readonly establishment: Fte;
  /** Of one full-time equivalent for a whole year, with on-costs, before the rises below. */
  readonly averageCost: Pence;
  readonly months: readonly WorkforceMonth[];
  readonly rises: readonly PayRise[];
  /** Where the figures come from, and which are taken as given. */
  readonly source: string;
};
