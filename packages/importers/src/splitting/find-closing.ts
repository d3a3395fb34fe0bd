import { looksLikeHeading } from '../lines/looks-like-heading.ts';
import type { SourceLine } from '../lines/source-line.ts';
import { readLabel } from '../numbering/read-label.ts';
import { isRecommendationHeading, isReferenceRow } from './report-landmarks.ts';

/** The last line of the report itself: its sources and contact officer, or the recommendation it ends with. */
export function findClosing(lines: readonly SourceLine[]): { last: number; isCertain: boolean } | null {
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
