import { looksLikeHeading } from '../lines/looks-like-heading.ts';
import { isFurniture } from '../lines/page-furniture.ts';
import { isBlank, type SourceLine } from '../lines/source-line.ts';

/** Takes in the headings and page furniture that stand directly above the head of a paper. */
export function headStart(lines: readonly SourceLine[], first: number): number {
  let start = first;
  let blanks = 0;
  for (let index = first - 1; index >= 0 && first - index < 20; index--) {
    const line = lines[index] as SourceLine;
    if (isBlank(line)) {
      blanks++;
      if (blanks >= 2 && !isBareRule(line)) break;
      continue;
    }
    if (!isFurniture(line) && !looksLikeHeading(line) && !(isLogo(line) && standsAlone(lines, index))) break;
    blanks = 0;
    start = index;
  }
  return start;
}

function isBareRule(line: SourceLine): boolean {
  return line.raw.trim() !== '';
}

/** True when a blank line, or the top of the file, stands above the words. */
function standsAlone(lines: readonly SourceLine[], at: number): boolean {
  const above = lines[at - 1];
  return above === undefined || isBlank(above) || (isLogo(above) && standsAlone(lines, at - 1));
}

/** A few words set alone above a paper, such as a strapline: no number, no list mark, no end of sentence. */
function isLogo(line: SourceLine): boolean {
  if (line.cells !== null || line.bulleted || !/^[A-Z]/.test(line.text) || /^note|:/i.test(line.text))
    return false;
  return line.text.length <= 48 && !/[.;:,]$/.test(line.text) && line.text.split(/\s+/).length <= 7;
}
