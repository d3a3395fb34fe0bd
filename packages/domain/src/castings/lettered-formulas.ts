import type { SheetColumn } from './cast-sheet.ts';
import type { RowFormula } from './row-formula.ts';

/** Formulas the heads print by letters: "G Revised Capital Budget (D+E+F)", "Variance (c) = (b) - (a)". */
export function letteredFormulas(columns: readonly SheetColumn[]): RowFormula[] {
  const letters = columns.map(({ name }) => letterOf(name));
  if (new Set(letters.filter((letter) => letter !== null)).size < 2) return [];
  return columns.flatMap(({ index, name }) => {
    const printed =
      /[(=\s]\(?([A-Za-z])\)?\s?[+–−-]\s?\(?[A-Za-z]\)?(?:\s?[+–−-]\s?\(?[A-Za-z]\)?)*\)?(?=$|[\s)£,])/.exec(
        name,
      );
    if (printed === null) return [];
    const terms = [...printed[0].matchAll(/([+–−-])?\s?\(?([A-Za-z])\)?/g)].map(([, mark, letter]) => ({
      column: letters.indexOf((letter ?? '').toUpperCase()),
      sign: mark === undefined || mark === '+' ? (1 as const) : (-1 as const),
    }));
    const isWhole = terms.length >= 2 && terms.every(({ column }) => column >= 0 && column !== index);
    return isWhole ? [{ result: index, terms, isSaid: true }] : [];
  });
}

function letterOf(name: string): string | null {
  const letter =
    /^\(?([A-Za-z])\)?[\s.:]\s?\S/.exec(name) ?? /\s\(?([A-Z])\)?$/.exec(name) ?? /\(([a-z])\)/.exec(name);
  return letter?.[1]?.toUpperCase() ?? null;
}
