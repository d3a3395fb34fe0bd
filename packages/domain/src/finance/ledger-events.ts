import type { BodyId } from '../bodies/index.ts';
import type { FinancialYear, Instant } from '../kernel/index.ts';
import type { LedgerId } from './finance-ids.ts';

/** What happens to a body's ledger of one financial year, in the past tense. */
export type LedgerEvent = { readonly at: Instant } & {
  readonly type: 'LedgerOpened';
  readonly ledgerId: LedgerId;
  readonly bodyId: BodyId;
  readonly financialYear: FinancialYear;
  readonly name: string;
};
