import type { BooksRow } from './books-sheet.ts';
import { keyOfRow, wordsOf } from './key-of-row.ts';
import type { PrintedRow } from './printed-table.ts';

/**
 * Which row of the books each printed row is, by name and order: the same name may stand under several headings.
 * What stands out of order is matched where its name is used once on both sides; a row that is not found is left out.
 */
export function alignRows(
  printed: readonly PrintedRow[],
  books: readonly BooksRow[],
): ReadonlyMap<number, number> {
  const left = printed.map(keyOfPrinted);
  const right = books.map(keyOfBooks);
  const matched = inOrder(left, right);
  const taken = new Set(matched.values());
  for (const [at, key] of left.entries()) {
    if (matched.has(at) || left.filter((other) => other === key).length > 1) continue;
    const free = right.flatMap((other, place) => (other === key && !taken.has(place) ? [place] : []));
    const [place] = free;
    if (place !== undefined && free.length === 1) {
      matched.set(at, place);
      taken.add(place);
    }
  }
  for (const [at, place] of renamed(left, right, matched)) matched.set(at, place);
  return matched;
}

/** One row left over on each side between two that match, with most words in common: the same by another name. */
function renamed(
  left: readonly string[],
  right: readonly string[],
  matched: ReadonlyMap<number, number>,
): readonly (readonly [number, number])[] {
  const taken = new Set(matched.values());
  return left.flatMap((key, at) => {
    const before = at === 0 ? -1 : matched.get(at - 1);
    const after = at === left.length - 1 ? right.length : matched.get(at + 1);
    if (matched.has(at) || before === undefined || after !== before + 2 || taken.has(before + 1)) return [];
    const [one, other] = [key.split(' '), (right[before + 1] ?? '').split(' ')];
    const common = one.filter((word) => other.includes(word)).length;
    return 2 * common >= Math.max(one.length, other.length) ? [[at, before + 1] as const] : [];
  });
}

const headed = (key: string, hasFigures: boolean) => (hasFigures ? key : `heading: ${key}`);

function keyOfPrinted(row: PrintedRow): string {
  return headed(
    keyOf(row.label, row.reference),
    row.values.some((value) => value !== null),
  );
}

function keyOfBooks({ label, reference, amounts }: BooksRow): string {
  return headed(keyOf(label, reference), Object.keys(amounts).length > 0);
}

/** A scheme number is not unique, so the name goes with it. */
function keyOf(label: string, reference: string | null): string {
  const name = keyOfRow({ label, reference: null } as PrintedRow);
  return reference === null ? name : `${wordsOf(reference).join('')} ${name}`;
}

/** The longest run of names that both have in the same order. */
function inOrder(left: readonly string[], right: readonly string[]): Map<number, number> {
  const longest = left.map(() => right.map(() => 0));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const row = longest[i];
      if (row !== undefined) {
        row[j] = left[i] === right[j] ? 1 + at(i + 1, j + 1) : Math.max(at(i + 1, j), at(i, j + 1));
      }
    }
  }
  const matched = new Map<number, number>();
  for (let [i, j] = [0, 0]; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) matched.set(i++, j++);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return matched;
}
