import type { SourceLine } from '../lines/source-line.ts';
import { isDataRow } from '../tables/table-shape.ts';
import { readLabel } from './read-label.ts';

/** A numbered paragraph set in a table ("5.1⇥The Board noted the report.") is read as the paragraph it is. */
export function asRunningText(line: SourceLine): SourceLine {
  if (line.cells === null) return line;
  const filled = line.cells.map((cell) => cell.text).filter((text) => text !== '');
  if (filled.length === 1 && line.raw.includes('\t') && line.cells.length <= 3) {
    return { ...line, cells: null, text: filled[0] ?? '' };
  }
  const [first = '', second = ''] = filled;
  const label = readLabel(first);
  const isNumber = label !== null && label.rest === '' && first.length <= 8;
  if (!isNumber || filled.length < 2 || line.cells.length > 4 || isDataRow(line)) return line;
  if (label.kind === 'section' && second.length < 3) return line;
  return {
    ...line,
    cells: null,
    text: `${first} ${filled.slice(1).join(' – ')}`,
    emphasised: line.cells.every((cell) => cell.bold || cell.text === ''),
  };
}
