import { isFurniture } from '../lines/page-furniture.ts';
import { isBlank, type SourceLine } from '../lines/source-line.ts';

/** A line with what stands around it: how a number is read depends on its neighbours. */
export interface LineInPlace {
  readonly line: SourceLine;
  /** The next printed lines, at most three. */
  readonly following: readonly SourceLine[];
  readonly previous: SourceLine | null;
  /** A blank line, or the top of the paper, stands above. */
  readonly isSetApart: boolean;
  /** The paper breaks its long lines at a fixed width. */
  readonly isHardWrapped: boolean;
}

/** The printed lines after a place, furniture of the page left out. */
export function linesAfter(lines: readonly SourceLine[], at: number): SourceLine[] {
  const found: SourceLine[] = [];
  for (let index = at + 1; index < lines.length && index < at + 12 && found.length < 3; index++) {
    const line = lines[index] as SourceLine;
    if (!isBlank(line) && !isFurniture(line)) found.push(line);
  }
  return found;
}

/** True of a text whose long lines all break at about the same width. */
export function breaksAtFixedWidth(lines: readonly SourceLine[]): boolean {
  const long = lines.filter((line) => line.cells === null && line.raw.length > 50);
  const beyond = long.filter((line) => line.raw.length > 125);
  return long.length >= 4 && beyond.length * 20 <= long.length;
}
