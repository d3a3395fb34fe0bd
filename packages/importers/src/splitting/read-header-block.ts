import { isFurniture } from '../lines/page-furniture.ts';
import { isBlank, type SourceLine } from '../lines/source-line.ts';
import { readAttendanceLabel } from './attendance-label.ts';
import { type HeaderLabel, labelFor, readHeaderLine } from './header-labels.ts';

/** The labelled lines at the head of a paper, and the line after the last of them. */
export interface HeaderBlock {
  readonly fields: ReadonlyMap<HeaderLabel, string>;
  readonly first: number;
  readonly end: number;
}

/** Reads the run of labelled lines that begins at `start`; null when that line is not one. */
export function readHeaderBlock(lines: readonly SourceLine[], start: number): HeaderBlock | null {
  const across = readAcross(lines, start);
  if (across !== null) return across;
  const fields = new Map<HeaderLabel, string>();
  let end = start;
  let gap = 0;
  for (let index = start; index < lines.length && gap <= 2; index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (isBlank(line) || isFurniture(line)) {
      gap++;
      continue;
    }
    const labelled = readHeaderLine(line);
    if (labelled === null) {
      if (fields.size > 0 && isUnknownLabel(line)) continue;
      if (fields.size === 0 || !isContinuation(line, lines[end - 1])) break;
      gap++;
      continue;
    }
    if (fields.has(labelled.label) || (fields.size === 0 && /^(?:contact|purpose)$/.test(labelled.label)))
      break;
    const below = labelled.value === '' ? valueBelow(lines, index) : null;
    fields.set(labelled.label, below?.value ?? labelled.value);
    index = below?.index ?? index;
    end = index + 1;
    gap = 0;
  }
  return fields.size === 0 ? null : { fields, first: start, end };
}

/** A row of labels over a row of values: Date, Time, Venue. */
function readAcross(lines: readonly SourceLine[], start: number): HeaderBlock | null {
  const labels = lines[start]?.cells?.map((cell) => labelFor(cell.text)) ?? [];
  if (labels.length < 2 || labels.some((label) => label === null)) return null;
  let below = start + 1;
  while (below < lines.length && isBlank(lines[below] as SourceLine)) below++;
  const values = lines[below]?.cells;
  if (!values || values.length < labels.length) return null;
  const fields = new Map<HeaderLabel, string>();
  for (const [index, label] of labels.entries())
    if (label !== null) fields.set(label, values[index]?.text ?? '');
  return { fields, first: start, end: below + 1 };
}

/** The value printed on the line under its label, if that line is not a label itself. */
function valueBelow(lines: readonly SourceLine[], at: number): { value: string; index: number } | null {
  for (let index = at + 1; index <= at + 2; index++) {
    const line = lines[index];
    if (line === undefined || isBlank(line)) continue;
    if (
      line.cells !== null ||
      line.text.length > 160 ||
      readHeaderLine(line) !== null ||
      (/^\d/.test(line.text) === true && !/\d{4}/.test(line.text))
    )
      return null;
    return { value: line.text, index };
  }
  return null;
}

/** "Tirne: 10:00" is a label too far spoilt to know; the labels after it still count. */
function isUnknownLabel(line: SourceLine): boolean {
  return (
    line.cells === null &&
    /^[A-Za-z0-9 ]{2,24}:\s?\S.{0,60}$/.test(line.text) &&
    readAttendanceLabel(line) === null
  );
}

function isContinuation(line: SourceLine, previous: SourceLine | undefined): boolean {
  return previous !== undefined && /^[a-z(]/.test(line.text) && line.text.length < 120;
}
