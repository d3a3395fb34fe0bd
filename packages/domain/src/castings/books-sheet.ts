/** What a column of the office's own books holds; a paper's column is matched to one by its head. */
export type BooksColumn =
  | 'budget'
  | 'budgetToDate'
  | 'actual'
  | 'variance'
  | 'forecast'
  | 'forecastVariance'
  | 'toDate'
  | 'broughtForward'
  | 'original'
  | 'amended'
  | 'previouslyAuthorised'
  | 'proposed'
  | 'revised'
  | 'commitments'
  | 'spentAndCommitted'
  | 'opening'
  | 'closing';

export interface BooksRow {
  readonly label: string;
  /** Such as a scheme number. */
  readonly reference: string | null;
  /** How many rows of the sheet it adds up, where it is a total; a paper may print it without saying so. */
  readonly adds?: number;
  /** In pence; null is not yet known, and a column that is missing is not kept. A heading has none. */
  readonly amounts: Partial<Record<BooksColumn, number | null>>;
}

/** One page of the books at the end of one month, in the order a report would print it. */
export interface BooksSheet {
  /** What the reader may open: a ledger's or a programme's id, and the cut. */
  readonly of: 'ledger' | 'capital' | 'headline' | 'reserves';
  readonly id: string;
  readonly hierarchyId: string | null;
  readonly name: string;
  readonly month: string;
  /** A paper prints its figures without the sign, as so much over or under. */
  readonly isUnsigned: boolean;
  readonly rows: readonly BooksRow[];
}
