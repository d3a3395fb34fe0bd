export { type CastTable, castTables } from './cast-tables.ts';
export { type Casting, type CastPart, type CastVerdict, gravestVerdict } from './casting.ts';
export { castingSentence } from './casting-sentence.ts';
export { rowsNotPrinted } from './castings-of-total.ts';
export { figureInWords } from './figure-in-words.ts';
export type { PrintedRow, PrintedTable } from './printed-table.ts';
