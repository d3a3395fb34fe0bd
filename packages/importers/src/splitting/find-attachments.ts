import { couldBeHeading, isCapitals, looksLikeHeading } from '../lines/looks-like-heading.ts';
import { isFurniture } from '../lines/page-furniture.ts';
import { resembles, squash } from '../lines/resemble.ts';
import { isBlank, type SourceLine } from '../lines/source-line.ts';
import { readLabel } from '../numbering/read-label.ts';
import { appendixLabel } from './appendix-label.ts';
import { findClosing } from './find-closing.ts';
import { headStart } from './head-start.ts';

/** Where a paper attached to a report begins; positions count from 0 within the lines. */
export interface Attachment {
  readonly first: number;
  readonly label: string | null;
  readonly printedItem: string | null;
  /** The label is not printed on it: the report speaks of it so. */
  readonly isDescribed?: boolean;
}

/** Finds the appendices after a report: those labelled so, and a new heading once the report has closed. */
export function findAttachments(lines: readonly SourceLine[], isReport: boolean): Attachment[] {
  const attachments: Attachment[] = [];
  const closing = isReport ? findClosing(lines) : null;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line) || index === 0) continue;
    const label = appendixLabel(line);
    if (label !== null && !isListed(lines, index)) {
      if (attachments.at(-1)?.label !== label)
        attachments.push({ first: headStart(lines, index), label, printedItem: null });
      continue;
    }
    const item = /^agenda\s+item(?:\s+no\.?)?\s*:?\s*(\d{1,3}(?:\.\d{1,2})?)$/i.exec(line.text)?.[1];
    if (item !== undefined && index > 12) attachments.push({ first: index, label: null, printedItem: item });
    else if (
      attachments.length === 0 &&
      closing !== null &&
      index > closing.last &&
      startsPaper(line, closing.isCertain)
    ) {
      attachments.push({ first: headStart(lines, index), label: null, printedItem: null });
    }
  }
  return attachments.filter(
    (each, index) => index === 0 || each.first > (attachments[index - 1]?.first ?? 0),
  );
}

/** A line of a list of appendices is not the appendix: another one, or nothing but the end, comes straight after it. */
function isListed(lines: readonly SourceLine[], at: number): boolean {
  const around = [next(lines, at, 1), next(lines, at, -1)];
  return (
    around.some(
      (line) =>
        line !== null &&
        appendixLabel(line) !== null &&
        line.text !== lines[at]?.text &&
        !looksLikeHeading(line),
    ) ||
    (around[1] != null &&
      resembles(around[1].text, 'appendices', 'annexes', 'listofappendices', 'attachments', 'enclosures'))
  );
}

function next(lines: readonly SourceLine[], at: number, step: 1 | -1): SourceLine | null {
  for (let index = at + step; index >= 0 && index < lines.length; index += step) {
    const line = lines[index] as SourceLine;
    if (!isBlank(line)) return line;
  }
  return null;
}

/** After the contact officer anything that could be a heading begins a paper; after a mere recommendation it must look like one. */
function startsPaper(line: SourceLine, isCertain: boolean): boolean {
  if (isFurniture(line) || !(looksLikeHeading(line) || (isCertain && couldBeHeading(line)))) return false;
  const label = readLabel(line.text);
  if (label !== null && label.kind !== 'limb') return false;
  if (/:$/.test(line.text) && !isCapitals(line.text)) return false;
  return !/^(?:bibliography|sourcedocuments?|contactofficers?|backgroundpapers|appendices|annexes|references|glossary|notes?|end|signed.*|endofreport)$/.test(
    squash(line.text),
  );
}
