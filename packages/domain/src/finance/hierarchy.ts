import type { Month } from '../kernel/index.ts';
import type { BudgetLineId, HierarchyId, HierarchyRowId } from './finance-ids.ts';

/** Which way the same money is cut: by what it is spent on, by what it is for, or as a forum wants to see it. */
export const cuts = ['subjective', 'objective', 'forum'] as const;
export type Cut = (typeof cuts)[number];

/** One way to add up all lines of a ledger, from a month on. */
export type Hierarchy = {
  readonly id: HierarchyId;
  readonly name: string;
  readonly cut: Cut;
  readonly from: Month;
  /** In printed order, each group before the rows below it. */
  readonly rows: readonly HierarchyRow[];
};

/** A printed row: one that lines are placed on, or a group of the rows below it. */
export type HierarchyRow = {
  readonly id: HierarchyRowId;
  readonly parentId: HierarchyRowId | null;
  /** 0 for the whole, one more for each group it stands in. */
  readonly depth: number;
  /** The row's name, or the heading of a group; null for a group that has only a total. */
  readonly label: string | null;
  /** What the group's total is called; null for a heading without a total of its own, and for a row with lines. */
  readonly totalLabel: string | null;
  readonly lineIds: readonly BudgetLineId[];
};
