import type { WordElement } from './word-model.ts';
import { isBold, wordsOf } from './words-of-paragraph.ts';

/** The rows of a table, each cell in its column: one that spans others is followed by, or has under it, empty ones. */
export function rowsOfTable(table: WordElement): readonly string[][] {
  const spanning: number[] = [];
  return (table.children ?? [])
    .filter(({ type }) => type === 'tableRow')
    .map((row) => {
      const cells: string[] = [];
      const skip = () => {
        while ((spanning[cells.length] ?? 0) > 0) {
          spanning[cells.length] = (spanning[cells.length] ?? 0) - 1;
          cells.push('');
        }
      };
      for (const cell of row.children ?? []) {
        skip();
        for (let column = 0; column < (cell.colSpan ?? 1); column++) {
          spanning[cells.length] = (cell.rowSpan ?? 1) - 1;
          cells.push(column === 0 ? wordsOfCell(cell) : '');
        }
      }
      skip();
      return cells;
    });
}

function wordsOfCell(cell: WordElement): string {
  const paragraphs = paragraphsIn(cell);
  const words = paragraphs.map(wordsOf).join(' ').replace(/\s+/g, ' ').trim();
  const isAllBold = paragraphs.every((each) => wordsOf(each).trim() === '' || isBold(each));
  return words !== '' && isAllBold ? `**${words}**` : words;
}

/** The paragraphs of a part of the document, in order; those of a table within a cell too. */
export function paragraphsIn(element: WordElement): readonly WordElement[] {
  return element.type === 'paragraph' ? [element] : (element.children ?? []).flatMap(paragraphsIn);
}
