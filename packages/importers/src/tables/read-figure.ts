import { toDigits } from '../numbering/read-label.ts';

/** What one cell of a money table prints. */
export type Figure =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly scale: 'k' | 'm' | null;
      readonly repaired: boolean;
    }
  | { readonly kind: 'dash' }
  | { readonly kind: 'none' }
  | { readonly kind: 'words' };

/** "£889k underspend" counts as its figure. Brackets, a minus and a trailing minus are negative; a dash is nought; an empty cell, `*` and "n/a" are none. */
export function readFigure(cell: string): Figure {
  const printed = cell.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹†‡]/g, '').trim();
  if (printed === '' || /^(?:\*+|n\/?a|not applicable|tb[cad]|\.{2,}|…)$/i.test(printed))
    return { kind: 'none' };
  if (/^(?:[-–—−]{1,2}|£\s?[-–—−]|nil)$/i.test(printed)) return { kind: 'dash' };
  const worded =
    /^(£\s?\d[\d,.]{0,14}\s?[km]?)\s(?:\(|(?:under|over)\s?spen[dt]|surplus|deficit|favourable|adverse)/i.exec(
      printed,
    );
  if (worded?.[1] !== undefined) return readNumber(worded[1], false) ?? { kind: 'words' };
  if (printed.length > 24) return { kind: 'words' };
  return readNumber(printed, false) ?? readScanned(printed) ?? { kind: 'words' };
}

function readNumber(printed: string, repaired: boolean): Figure | null {
  const shape =
    /^(\()?\s?([-–−+])?\s?(£)?\s?([-–−])?\s?(\d{1,3}(?:[,\s]\d{3})+|\d+)?(\.\d+)?\s?(%)?\s?(k|m|bn)?\s?(-)?(\))?\s?\**$/i.exec(
      printed,
    );
  if (shape === null || (shape[5] === undefined && shape[6] === undefined)) return null;
  const size = Number(`${(shape[5] ?? '0').replace(/[,\s]/g, '')}${shape[6] ?? ''}`);
  const isNegative =
    shape[1] !== undefined || /[-–−]/.test(`${shape[2] ?? ''}${shape[4] ?? ''}${shape[9] ?? ''}`);
  const mark = shape[8]?.toLowerCase();
  const value = (isNegative && size !== 0 ? -size : size) * (mark === 'bn' ? 1000 : 1);
  return { kind: 'number', value, scale: mark === 'k' ? 'k' : mark === undefined ? null : 'm', repaired };
}

/** Turns letters a scanner put for digits back ("1,O19", "l2"), if at least half of the signs are digits. */
function readScanned(printed: string): Figure | null {
  const figures = printed.replace(/[^\dOoIlSsBZ|]/g, '');
  const digits = figures.replace(/\D/g, '').length;
  if (digits === 0 || digits * 2 < figures.length || /[^\dOoIlSsBZ|,.()%£\s–−-]/.test(printed)) return null;
  return readNumber(toDigits(printed), true);
}

/** True of a cell that stands for an amount: a number or a dash. */
export function isAmount(figure: Figure): boolean {
  return figure.kind === 'number' || figure.kind === 'dash';
}
