export type { FinanceEvent, FinanceEventOf } from './finance-events.ts';
export type { BudgetLineId, HierarchyId, HierarchyRowId, LedgerId, PostingId } from './finance-ids.ts';
export { type FinanceRefusal, sentenceForFinanceRefusal } from './finance-refusals.ts';
