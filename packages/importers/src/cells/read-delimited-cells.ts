/** Cells of a table as text, row by row, with the line each row begins on; or the one fault that stops the reading. */
export type DelimitedCells =
  | {
      readonly outcome: 'read';
      readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
    }
  | { readonly outcome: 'broken'; readonly line: number; readonly sentence: string };

/**
 * Reads CSV (commas or semicolons) or what a spreadsheet puts on the clipboard (tabs): whichever the first row has
 * most of. Quoted cells may hold separators, line ends and doubled quotes; empty rows are left out.
 */
export function readDelimitedCells(text: string): DelimitedCells {
  const source = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(source);
  const rows: { line: number; cells: string[] }[] = [];
  let row: { line: number; cells: string[] } = { line: 1, cells: [] };
  let cell = '';
  let line = 1;
  let quotedSince = 0;
  const endCell = () => {
    row.cells.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.cells.some((one) => one !== '')) rows.push(row);
    row = { line: line + 1, cells: [] };
  };
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at];
    if (quotedSince > 0) {
      if (char === '"' && source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (char === '"') {
        quotedSince = 0;
      } else {
        if (char === '\n') line += 1;
        cell += char;
      }
    } else if (char === '"' && cell.trim() === '') {
      cell = '';
      quotedSince = line;
    } else if (char === separator) {
      endCell();
    } else if (char === '\n') {
      endRow();
      line += 1;
    } else if (char !== '\r') {
      cell += char;
    }
  }
  if (quotedSince > 0) {
    const sentence = `The quotation mark on line ${quotedSince} is never closed; close it, or take it out.`;
    return { outcome: 'broken', line: quotedSince, sentence };
  }
  endRow();
  return { outcome: 'read', rows };
}

function separatorOf(text: string): string {
  const first = text.split('\n', 1)[0] ?? '';
  const counted = ['\t', ',', ';'].map((one) => ({ one, times: first.split(one).length }));
  return counted.reduce((most, each) => (each.times > most.times ? each : most)).one;
}
