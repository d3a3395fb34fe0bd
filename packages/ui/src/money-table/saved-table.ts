import type { MoneyScale } from '../format/money-scale.ts';
import type { CompleteRow, MoneyColumn } from './money-rows.ts';

/** A table of money that is to be saved to a file. */
export type TableToSave = {
  readonly caption: string;
  readonly columns: readonly MoneyColumn[];
  readonly rows: readonly CompleteRow[];
  /** As the page shows it; a workbook has the exact figures. */
  readonly scale: MoneyScale;
};

/** With the day it is saved on, in words. */
export type SavedTable = TableToSave & { readonly savedOn: string };
