import type { Id } from '../kernel/index.ts';

export type BudgetReturnId = Id<'BudgetReturn'>;
