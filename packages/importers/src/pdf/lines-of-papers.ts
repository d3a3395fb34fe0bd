import { readLabel } from '../numbering/read-label.ts';
import { endOf, isSetApart, type PrintedLine, startOf, textOfLine } from './printed-line.ts';
import { rowsOfLines } from './rows-of-lines.ts';

/** A line of text and the page it begins on. */
export interface PageLine {
  readonly text: string;
  readonly page: number;
}

/** How the text of a paper is set: what stands out from it is a heading. */
export interface TextStyle {
  readonly font: string;
  readonly size: number;
  /** How far apart the lines of a paragraph stand. */
  readonly pitch: number;
  /** Where its longest lines end. */
  readonly right: number;
}

/**
 * The printed lines of a paper as text: a paragraph printed over several lines as one, tables as rows of cells held
 * apart by tabs, headings with their marks, a blank line between what stands apart.
 */
export function linesOfPapers(lines: readonly PrintedLine[], style: TextStyle): PageLine[] {
  const found: PageLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as PrintedLine;
    let next = at + 1;
    if (isRowLike(line) || isHeadOfTable(line, lines[next])) {
      while (next < lines.length && goesOnAsTable(lines, next)) next++;
      found.push(...rowsOfLines(lines.slice(at, next), style.font), { text: '', page: line.page });
    } else {
      while (
        next < lines.length &&
        wasWrapped(lines[next - 1] as PrintedLine, lines[next] as PrintedLine, line, style)
      )
        next++;
      const own = lines.slice(at, next);
      found.push({ text: paragraphOf(own, style), page: line.page });
      const below = lines[next];
      const isTight =
        below !== undefined && isNear(own.at(-1) as PrintedLine, below, style) && !stands(line, style);
      if (!isTight) found.push({ text: '', page: line.page });
    }
    at = next;
  }
  return found;
}

/** Two columns or more, unless the first is only the number of a paragraph. */
function isRowLike(line: PrintedLine): boolean {
  return line.words.length >= (isNumbered(line) ? 3 : 2);
}

function isNumbered(line: PrintedLine): boolean {
  const first = line.words[0]?.text ?? '';
  return (first.length <= 8 && readLabel(first)?.rest === '') || /^[-–•·▪●○►➢*]$/.test(first);
}

/** The upper line of a heading that stands over one of the columns to the right. */
function isHeadOfTable(line: PrintedLine, below: PrintedLine | undefined): boolean {
  return (
    below !== undefined &&
    isRowLike(below) &&
    isClose(line, below) &&
    startOf(line) > (below.words[0]?.to ?? 0)
  );
}

/** A row, or a line of one: of a label printed over several lines, or of words that go on in their column. */
function goesOnAsTable(lines: readonly PrintedLine[], at: number): boolean {
  const line = lines[at] as PrintedLine;
  const above = lines[at - 1] as PrintedLine;
  if (line.page !== above.page || above.y - line.y > 3.2 * line.size) return false;
  if (isRowLike(line)) return true;
  if (Math.abs(line.size - above.size) > 0.6 || isNumbered(line)) return false;
  const below = lines[at + 1];
  const isWithin = below !== undefined && isRowLike(below) && line.y - below.y < 2.4 * line.size;
  const row = lines.slice(0, at).findLast(isRowLike);
  const second = row?.words[1]?.from ?? 0;
  const isInColumn = endOf(line) < second || startOf(line) > second - 2;
  return isInColumn && ((isWithin && below.page === line.page) || isClose(above, line));
}

/** As close as two lines of the same words. */
function isClose(above: PrintedLine, line: PrintedLine): boolean {
  return above.page === line.page && above.y - line.y < 1.45 * line.size;
}

/** True when the line below was only begun because its first word had no room on this one. */
function wasWrapped(line: PrintedLine, below: PrintedLine, first: PrintedLine, style: TextStyle): boolean {
  if (isRowLike(below) || !isNear(line, below, style) || Math.abs(line.size - below.size) > 0.6) return false;
  if (isSetApart(line, style.font) !== isSetApart(below, style.font)) return false;
  if (isNumbered(below) || (readLabel(textOfLine(below)) !== null && startOf(below) <= startOf(first) + 2))
    return false;
  const word = textOfLine(below).split(' ')[0] ?? '';
  const letters = textOfLine(below).length || 1;
  const width = ((endOf(below) - startOf(below)) / letters) * (word.length + 1);
  return endOf(line) + width > style.right - 0.5 * line.size;
}

function isNear(line: PrintedLine, below: PrintedLine, style: TextStyle): boolean {
  return (
    line.page === below.page &&
    line.y - below.y < 1.3 * Math.max(style.pitch, (style.pitch / style.size) * line.size)
  );
}

function paragraphOf(lines: readonly PrintedLine[], style: TextStyle): string {
  const [first] = lines as [PrintedLine];
  const text = lines.map(textOfLine).reduce(joinLines);
  if (first.size > 1.12 * style.size) return `${first.size > 1.4 * style.size ? '#' : '##'} ${text}`;
  return stands(first, style) && text.length <= 200 ? `**${text}**` : text;
}

/** A word cut at its hyphen keeps it: nobody can tell "three-month" from "manage-ment" by looking. */
function joinLines(above: string, below: string): string {
  return /\p{Ll}-$/u.test(above) ? `${above}${below}` : `${above} ${below}`;
}

function stands(line: PrintedLine, style: TextStyle): boolean {
  return line.size > 1.12 * style.size || isSetApart(line, style.font);
}
