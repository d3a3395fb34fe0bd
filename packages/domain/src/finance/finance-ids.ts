import type { Id } from '../kernel/index.ts';

export type LedgerId = Id<'Ledger'>;
export type BudgetLineId = Id<'BudgetLine'>;
export type HierarchyId = Id<'Hierarchy'>;
export type HierarchyRowId = Id<'HierarchyRow'>;
export type PostingId = Id<'Posting'>;
