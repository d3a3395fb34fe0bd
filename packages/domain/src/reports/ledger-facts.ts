import type { BudgetLine, Hierarchy, Position } from '../finance/index.ts';
import type { Month } from '../kernel/index.ts';

/** A ledger as far as reports of it ask: its lines, its cuts and where each line stood at the end of some months. */
export type LedgerFacts = {
  readonly id: string;
  readonly name: string;
  /** Of the body whose books they are. */
  readonly bodyName: string;
  readonly lines: readonly Pick<BudgetLine, 'id' | 'title' | 'term'>[];
  readonly hierarchies: readonly Hierarchy[];
  readonly positions: readonly (Position & {
    readonly month: Month;
    readonly lineId: BudgetLine['id'];
  })[];
};
