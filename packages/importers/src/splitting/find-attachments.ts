import { couldBeHeading, isCapitals, looksLikeHeading } from '../lines/looks-like-heading.ts';
import { isFurniture } from '../lines/page-furniture.ts';
import { resembles, squash } from '../lines/resemble.ts';
import { isBlank, type SourceLine } from '../lines/source-line.ts';
import { readLabel } from '../numbering/read-label.ts';
import { headStart } from './find-anchors.ts';

/** Where a paper attached to a report begins; positions count from 0 within the lines. */
export interface Attachment {
  readonly first: number;
  readonly label: string | null;
  readonly printedItem: string | null;
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

/** "A" of "Appendix A", "2" of "ANNEX 2: Costs"; null for "Appendix 1 (Cont)" and for a sentence that speaks of one. */
export function appendixLabel(line: SourceLine): string | null {
  if (line.cells !== null && line.cells.filter((cell) => cell.text !== '').length > 2) return null;
  const match =
    /^(?:appendix|annexe?|schedule|enclosure|attachment|app\.)\s*[-–:]?\s*([A-Z]|\d{1,2}|[IVX]{1,4})\b\s*(.*)$/i.exec(
      line.text,
    );
  if (match === null || line.text.length > 170 || line.bulleted) return null;
  const rest = match[2] ?? '';
  if (rest !== '' && !/^[:–—\-(.\t]|^[A-Z]/.test(rest)) return null;
  if (/\.$/.test(rest) && !looksLikeHeading(line)) return null;
  return (match[1] ?? '').toUpperCase();
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

/** The last line of the report itself: its sources and contact officer, or the recommendation it ends with. */
function findClosing(lines: readonly SourceLine[]): { last: number; isCertain: boolean } | null {
  const reference = lines.findIndex(isReferenceRow);
  if (reference >= 0) {
    let last = reference;
    for (let index = reference; index < lines.length && index < last + 6; index++) {
      if (isReferenceRow(lines[index] as SourceLine)) last = index;
    }
    return { last, isCertain: true };
  }
  const recommendations = lines.flatMap((line, index) => (isRecommendationHeading(line) ? [index] : []));
  const closing = recommendations.at(-1);
  if (closing === undefined || recommendations.length < 2) return null;
  const goesOn = lines
    .slice(closing + 1)
    .some(
      (line) =>
        looksLikeHeading(line) &&
        readLabel(line.text)?.kind === 'section' &&
        (readLabel(line.text)?.parts[0] ?? 0) === (readLabel(lines[closing]?.text ?? '')?.parts[0] ?? -5) + 1,
    );
  return goesOn ? null : { last: closing, isCertain: false };
}

/** True of the row or line that names the source documents, the background papers or the contact officer. */
export function isReferenceRow(line: SourceLine): boolean {
  const label = line.cells?.find((cell) => cell.text !== '')?.text ?? line.text.split(':')[0] ?? '';
  if (label.length > 40) return false;
  return resembles(
    label,
    'sourcedocument',
    'sourcedocuments',
    'contactofficer',
    'contactofficers',
    'backgroundpapers',
    'backgrounddocuments',
    'contact',
    'contacts',
    'reportauthor',
    'officercontact',
  );
}

export function isRecommendationHeading(line: SourceLine): boolean {
  if (line.text.length > 60 || line.cells !== null) return false;
  const label = readLabel(line.text);
  const words = label === null ? line.text : label.rest;
  return resembles(
    words,
    'recommendation',
    'recommendations',
    'recommendationsforapproval',
    'decisionrequired',
    'decisionsrequired',
    'recommendedaction',
  );
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
