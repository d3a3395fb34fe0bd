export type CastVerdict = 'casts' | 'castsWithinRounding' | 'doesNotCast' | 'cannotBeChecked';

/** One printed figure worked out again from the figures it is made of; it never replaces what is printed. */
export interface Casting {
  readonly kind: 'columnTotal' | 'rowFormula' | 'percentage';
  readonly verdict: CastVerdict;
  readonly line: number;
  readonly label: string;
  /** Place of its column in the table, from 0; null when the whole row could not be checked. */
  readonly column: number | null;
  readonly columnName: string;
  /** In the printed unit, like `computed`. */
  readonly printed: number | null;
  readonly computed: number | null;
  /** Printed less computed: positive when the paper prints too much. */
  readonly difference: number | null;
  /** The figures it is made of, in printed order: those a minus stands before are taken away. */
  readonly parts: readonly CastPart[];
  /** Why it does not cast or cannot be checked, where that can be said; a clause without a full stop. */
  readonly because: string | null;
}

export interface CastPart {
  readonly line: number;
  readonly label: string;
  readonly sign: 1 | -1;
  readonly value: number;
}

const order: readonly CastVerdict[] = ['casts', 'castsWithinRounding', 'cannotBeChecked', 'doesNotCast'];

/** The gravest of several verdicts; null of none. */
export function gravestVerdict(verdicts: readonly CastVerdict[]): CastVerdict | null {
  return verdicts.reduce<CastVerdict | null>(
    (gravest, each) => (gravest === null || order.indexOf(each) > order.indexOf(gravest) ? each : gravest),
    null,
  );
}
