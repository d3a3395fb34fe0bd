export type { BooksColumn, BooksRow, BooksSheet } from './books-sheet.ts';
export { type CastTable, castTables } from './cast-tables.ts';
export { type Casting, type CastPart, type CastVerdict, gravestVerdict } from './casting.ts';
export { castingSentence } from './casting-sentence.ts';
export { rowsNotPrinted } from './castings-of-total.ts';
export { compareFinancing } from './compare-financing.ts';
export { compareProse, type PrintedParagraph } from './compare-prose.ts';
export { compareSchemes } from './compare-schemes.ts';
export { compareTables } from './compare-tables.ts';
export {
  type AgainstBooks,
  type BooksDifference,
  compareWithBooks,
} from './compare-with-books.ts';
export type { Comparison } from './comparison.ts';
export { figureInWords } from './figure-in-words.ts';
export { joinContinuedTables } from './join-continued-tables.ts';
export { monthTold } from './month-told.ts';
export type { PrintedRow, PrintedTable } from './printed-table.ts';
