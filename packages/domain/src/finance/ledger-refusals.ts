import type { FinancialYear } from '../kernel/index.ts';

/** Why a ledger is not opened, loaded or closed. */
export type LedgerRefusal = {
  readonly kind: 'LedgerOpenAlready';
  readonly financialYear: FinancialYear;
  readonly name: string;
};

/** One plain sentence that says what to do. */
export function sentenceForLedgerRefusal(refusal: LedgerRefusal): string {
  switch (refusal.kind) {
    case 'LedgerOpenAlready':
      return `There is a ledger called ${refusal.name} for ${refusal.financialYear} already; use that one, or choose another name.`;
  }
}
