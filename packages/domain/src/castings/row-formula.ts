/** A column worked out from others in the same row: variance = actual − budget, G = D + E + F. */
export interface RowFormula {
  readonly result: number;
  readonly terms: readonly { readonly column: number; readonly sign: 1 | -1 }[];
  /** The heads themselves say it, by letters or by what the columns are called. */
  readonly isSaid: boolean;
}

/** Two formulas are one when they add and take away the same columns. */
export function sameFormula(one: RowFormula, other: RowFormula): boolean {
  const key = ({ result, terms }: RowFormula) =>
    `${result}:${terms
      .map(({ column, sign }) => column * sign + (column === 0 ? sign / 2 : 0))
      .sort((a, b) => a - b)
      .join(',')}`;
  return key(one) === key(other);
}
