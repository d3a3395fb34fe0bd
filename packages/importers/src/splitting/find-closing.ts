import { looksLikeHeading } from '../lines/looks-like-heading.ts';
import type { SourceLine } from '../lines/source-line.ts';
import { readLabel } from '../numbering/read-label.ts';
import { readName } from '../people/is-name.ts';
import { isRecommendationHeading, isReferenceRow } from './report-landmarks.ts';

/** The last line of the references below the text: a contact officer named at the head of the report does not close it. */
function findReferences(lines: readonly SourceLine[]): number | null {
  const text = lines.findIndex((line) => /^[^\p{L}]*\d/u.test(line.text) && readLabel(line.text) !== null);
  const first = lines.findIndex((line, index) => index > text && isReferenceRow(line));
  if (first < 0) return null;
  let last = first;
  for (let index = first; index < lines.length && index < last + 6; index++) {
    const line = lines[index] as SourceLine;
    const isAnotherPerson = index === last + 1 && readName(line.text.split(',')[0] ?? '') !== null;
    if (isReferenceRow(line) || isAnotherPerson) last = index;
  }
  return last;
}

/** The last line of the report itself: its sources and contact officer, or the recommendation it ends with. */
export function findClosing(lines: readonly SourceLine[]): { last: number; isCertain: boolean } | null {
  const reference = findReferences(lines);
  if (reference !== null) return { last: reference, isCertain: true };
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
