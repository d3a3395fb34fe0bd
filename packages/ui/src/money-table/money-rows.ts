/** Whole pence (or millionths in a percentage column), or why there is no figure; never left out and never blank. */
export type MoneyValue = number | 'notApplicable' | 'notYetKnown';

export type MoneyColumn = {
  readonly key: string;
  /** Without its unit, which the table adds once: "Full-year budget". */
  readonly head: string;
  /**
   * Worked out from unrounded figures and not given: `variance` is the first minus the second, positive always
   * adverse; `percentage` is the first as a share of the second.
   */
  readonly worked?: { readonly as: 'variance' | 'percentage'; readonly of: string; readonly against: string };
};

type RowWords = {
  readonly key: string;
  readonly label: string;
  readonly note?: number;
  /** The note of a group it stands in explains it, so it needs none of its own. */
  readonly isExplained?: boolean;
  /** Where the row leads: to what its figures are made of. */
  readonly href?: string;
};

export type MoneyLine = RowWords & {
  readonly kind: 'line';
  readonly values: Readonly<Record<string, MoneyValue>>;
  /** Where the figures come from, shown with the exact amount: "Ledger line 412". */
  readonly source?: string;
};

/** Added up from the rows named, lines or totals, before anything is rounded. */
export type MoneyTotal = RowWords & { readonly kind: 'total'; readonly of: readonly string[] };

/** A heading over the lines below it. */
export type MoneyGroup = { readonly kind: 'group'; readonly key: string; readonly label: string };

export type MoneyRow = MoneyLine | MoneyTotal | MoneyGroup;

export type CompleteRow = RowWords & {
  readonly kind: 'line' | 'total';
  readonly of: readonly string[];
  readonly source: string | null;
  readonly values: Readonly<Record<string, MoneyValue>>;
};
