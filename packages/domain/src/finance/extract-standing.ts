import type { Pence } from '../kernel/index.ts';
import type { BudgetLineId } from './finance-ids.ts';

/** What is posted to a line so far, of the kinds an extract brings; null where nothing is posted at all. */
export type PostedSoFar = {
  readonly actualToDate: Pence | null;
  readonly actualOfMonth: Pence | null;
  readonly commitment: Pence | null;
  /** Of the month itself; a forecast of an earlier month stands until a new one comes. */
  readonly forecast: Pence | null;
};

export type PostedByLine = ReadonlyMap<BudgetLineId, PostedSoFar>;

export const nothingPosted: PostedSoFar = {
  actualToDate: null,
  actualOfMonth: null,
  commitment: null,
  forecast: null,
};
