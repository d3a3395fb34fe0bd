import type { BodyId } from '../bodies/index.ts';
import type { FinancialYear, Instant, Month, Pence } from '../kernel/index.ts';
import type { BudgetLineId, HierarchyId, HierarchyRowId, LedgerId } from './finance-ids.ts';
import type { Cut } from './hierarchy.ts';
import type { PeriodStatus } from './period.ts';
import type { PostingKind } from './posting.ts';

/** What happens to a body's ledger of one financial year, in the past tense. */
export type LedgerEvent = { readonly at: Instant; readonly ledgerId: LedgerId } & (
  | {
      readonly type: 'LedgerOpened';
      readonly bodyId: BodyId;
      readonly financialYear: FinancialYear;
      readonly name: string;
      readonly lines: number;
      readonly hierarchies: readonly string[];
    }
  | {
      readonly type: 'HierarchyAdded';
      readonly hierarchyId: HierarchyId;
      readonly name: string;
      readonly cut: Cut;
      readonly from: Month;
    }
  | {
      readonly type: 'BudgetLineAdded';
      readonly lineId: BudgetLineId;
      readonly code: string;
      readonly title: string;
      readonly term: string | null;
      readonly ringFence: string | null;
      readonly rows: readonly { readonly hierarchy: string; readonly row: string }[];
    }
  | {
      readonly type: 'FiguresPosted';
      readonly totals: readonly {
        readonly kind: PostingKind;
        readonly postings: number;
        readonly total: Pence;
      }[];
    }
  | {
      readonly type: 'VarianceNoteWritten';
      readonly month: Month;
      readonly rowIds: readonly HierarchyRowId[];
      readonly text: string;
    }
  | {
      readonly type: 'PeriodClosed';
      readonly month: Month;
      readonly before: { readonly status: PeriodStatus };
      readonly after: { readonly status: PeriodStatus };
      readonly rowsWithoutNote: number;
      readonly reason: string | null;
      readonly returnsOutstanding: number;
      readonly withoutReturnsBecause: string | null;
    }
  | {
      readonly type: 'PeriodReopened';
      readonly month: Month;
      readonly reason: string;
      readonly before: { readonly status: PeriodStatus };
      readonly after: { readonly status: PeriodStatus };
    }
);
