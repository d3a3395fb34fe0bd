import type { SignedItem } from './cast-item.ts';
import type { SheetColumn, SheetRow } from './cast-sheet.ts';
import { isSummed } from './column-meaning.ts';
import { verdictFor } from './rounding-allowance.ts';

/** How one column of a total compares with the rows it might sum. */
export interface WeighedColumn {
  readonly column: SheetColumn;
  readonly printed: number;
  readonly computed: number;
  readonly fits: boolean;
  readonly isExact: boolean;
  /** Large enough against its rounding to prove something: two small figures agree by chance. */
  readonly isEvidence: boolean;
  /** A row under the total prints no figure here. */
  readonly hasGaps: boolean;
}

export interface Weighed {
  readonly parts: readonly SignedItem[];
  readonly columns: readonly WeighedColumn[];
  readonly fits: number;
  readonly evidence: number;
  readonly evidenceFits: number;
  readonly exact: number;
  readonly isWhole: boolean;
}

/** Compares a total with the rows it might sum, column by column. Damage in a subtotal is not counted twice: what it comes to may stand for it. */
export function weighParts(
  total: SheetRow,
  parts: readonly SignedItem[],
  columns: readonly SheetColumn[],
): Weighed {
  const weighed: WeighedColumn[] = [];
  for (const column of columns) {
    const printed = total.steps[column.index] ?? null;
    if (printed === null || !isSummed(column.meaning)) continue;
    weighed.push(weighColumn(column, printed, parts));
  }
  const evidence = weighed.filter((each) => each.isEvidence);
  const fits = weighed.filter((each) => each.fits).length;
  return {
    parts,
    columns: weighed,
    fits,
    evidence: evidence.length,
    evidenceFits: evidence.filter((each) => each.fits).length,
    exact: weighed.filter((each) => each.isExact).length,
    isWhole: fits === weighed.length,
  };
}

function weighColumn(column: SheetColumn, printed: number, parts: readonly SignedItem[]): WeighedColumn {
  let asPrinted = 0;
  let asComputed = 0;
  let filled = 0;
  for (const { item, sign } of parts) {
    const value = item.row.steps[column.index] ?? null;
    if (value !== null) filled++;
    asPrinted += sign * (value ?? 0);
    asComputed += sign * (item.computed[column.index] ?? value ?? 0);
  }
  const verdict = verdictFor(printed - asPrinted, filled, column.step);
  const other = verdictFor(printed - asComputed, filled, column.step);
  const computed = verdict === 'doesNotCast' && other !== 'doesNotCast' ? asComputed : asPrinted;
  const fits = verdict !== 'doesNotCast' || other !== 'doesNotCast';
  return {
    column,
    printed,
    computed,
    fits,
    isExact: printed === computed,
    isEvidence: Math.abs(printed) > (filled + 1) * column.step,
    hasGaps: filled < parts.length,
  };
}
