import { parentPort, workerData } from 'node:worker_threads';
import { unreadable } from '../readers/unreadable.ts';
import { type CellsOutcome, type CellsRequest, mostColumns, mostRows } from './cells-request.ts';
import { readDelimitedCells } from './read-delimited-cells.ts';

const request = workerData as CellsRequest;

async function read(): Promise<CellsOutcome> {
  if ('workbook' in request) {
    // Only a workbook asks for the library that reads them.
    const { readWorkbook } = await import('./read-workbook.ts');
    return readWorkbook(request.workbook, request.fileName);
  }
  const read = readDelimitedCells(request.text);
  if (read.outcome === 'broken') {
    return unreadable(`"${request.fileName}" cannot be read: ${read.sentence} Nothing was loaded.`);
  }
  const rows = read.rows.map(({ line, cells }) => ({ row: line, cells }));
  return { outcome: 'read', sheet: null, rows };
}

function within(outcome: CellsOutcome): CellsOutcome {
  if (outcome.outcome === 'unreadable') return outcome;
  const { rows } = outcome;
  const beyond = rows[mostRows];
  if (beyond !== undefined) {
    return unreadable(
      `There are ${rows.length.toLocaleString('en-GB')} rows, and at most ${mostRows.toLocaleString('en-GB')} can be read (row ${beyond.row} is the first too many); bring one total a code, not the transactions.`,
    );
  }
  const wide = rows.find(({ cells }) => cells.length > mostColumns);
  if (wide !== undefined) {
    return unreadable(
      `Row ${wide.row} has ${wide.cells.length} columns, and at most ${mostColumns} can be read; take out those that are not needed.`,
    );
  }
  return { ...outcome, rows: rows.map(({ row, cells }) => ({ row, cells: cells.map(plain) })) };
}

/** Without control characters, which no table means. */
function plain(cell: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const printable = cell.replace(/[\u0000-\u001f\u007f]+/g, ' ');
  return printable.trim().slice(0, 500);
}

parentPort?.postMessage(within(await read()));
