import type { CastSheet, SheetRow } from './cast-sheet.ts';
import type { CastVerdict } from './casting.ts';
import { verdictFor } from './rounding-allowance.ts';
import type { RowFormula } from './row-formula.ts';

/** A formula worked out in one row, all figures in the smallest place that any of its columns prints. */
export interface WorkedOut {
  readonly printed: number;
  readonly computed: number;
  readonly decimals: number;
  readonly verdict: Extract<CastVerdict, 'casts' | 'castsWithinRounding' | 'doesNotCast'>;
  /** At least two of its terms are not nought, so that agreeing proves something. */
  readonly isTelling: boolean;
}

/** Null where the row does not print every figure the formula needs. */
export function workOutRow(
  { columns }: CastSheet,
  row: SheetRow,
  { result, terms }: RowFormula,
): WorkedOut | null {
  const used = [result, ...terms.map(({ column }) => column)];
  const decimals = Math.max(...used.map((index) => columns[index]?.decimals ?? 0));
  const scaled = (index: number): number | null => {
    const steps = row.steps[index] ?? null;
    return steps === null ? null : steps * 10 ** (decimals - (columns[index]?.decimals ?? 0));
  };
  const printed = scaled(result);
  let computed = 0;
  let telling = 0;
  for (const { column, sign } of terms) {
    const value = scaled(column);
    if (value === null) return null;
    if (value !== 0) telling++;
    computed += sign * value;
  }
  if (printed === null) return null;
  const step = Math.max(
    ...used.map((index) => {
      const column = columns[index];
      return column === undefined ? 1 : column.step * 10 ** (decimals - column.decimals);
    }),
  );
  const verdict = verdictFor(printed - computed, terms.length, step);
  return { printed, computed, decimals, verdict, isTelling: telling >= 2 };
}
