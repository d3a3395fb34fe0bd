/** One figure printed in two places, or in a sentence and in a table, where the two do not agree. */
export interface Comparison {
  readonly kind: 'tableAgainstTable' | 'textAgainstTable';
  /** `misprint`: plainly the same figure, printed differently; `unsettled`: it looks so, and a person must say. */
  readonly verdict: 'rounding' | 'misprint' | 'unsettled';
  /** Where the figure stands that is compared: the later table, or the paragraph. */
  readonly line: number;
  readonly printed: number;
  /** The other place, and what it prints, in the same unit as `printed`. */
  readonly otherLine: number;
  readonly other: number;
  readonly difference: number;
  /** One sentence that names both figures and where each stands. */
  readonly sentence: string;
}
