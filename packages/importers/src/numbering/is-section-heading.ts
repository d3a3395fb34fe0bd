import { isCapitals, isHeadingText, looksLikeHeading } from '../lines/looks-like-heading.ts';
import type { SourceLine } from '../lines/source-line.ts';
import type { LineInPlace } from './line-in-place.ts';
import type { Place } from './place.ts';
import { type Label, readLabel } from './read-label.ts';
import { asRunningText } from './running-text.ts';

/** True when "7 Recommendation" heads a section, and is not the seventh entry of a list or the start of a sentence. */
export function isSectionHeading(label: Label, { line, following }: LineInPlace, place: Place): boolean {
  const number = label.parts[0] ?? 0;
  const words = label.rest;
  if (words === '' || words.length > 200 || /[;,]$/.test(words)) return false;
  const isMinute = label.number.includes('/');
  const isMarked = line.level > 0 || line.emphasised || isCapitals(words);
  const isNext = goesOnFrom(place.section, number, isMinute);
  if (isMarked && (isNext || number === 1)) return !/[.]$/.test(words) || words.length < 90;
  if (!isNext) return number === 1 && isFollowedByParagraph(following, 1);
  if (isFollowedByParagraph(following, number, place.section === null ? 99 : 2)) return words.length <= 160;
  if (runsOnBelow(line, following[0])) return false;
  const next = readLabel(following[0]?.text ?? '');
  if (next?.kind === 'section' && next.parts[0] === number + 1 && !isMinute) return false;
  const isPlausible = isMinute || place.section !== null || number === 1;
  return isPlausible && !line.bulleted && isHeadingText(words) && words.length <= 90;
}

/** "4.0 Development of the Plan" numbers a section, not a paragraph. */
export function isZeroHeading(label: Label, line: SourceLine): boolean {
  return (
    label.parts.length === 2 && label.parts[1] === 0 && (looksLikeHeading(line) || isHeadingText(label.rest))
  );
}

/** True when paragraph 5.1, or one up to `furthest`, comes soon after what may be the heading of section 5. */
export function isFollowedByParagraph(
  following: readonly SourceLine[],
  section: number,
  furthest = 2,
): boolean {
  return following.some((line) => {
    const label = readLabel(asRunningText(line).text);
    return label?.kind === 'paragraph' && label.parts[0] === section && (label.parts[1] ?? 100) <= furthest;
  });
}

/** Up to four numbers may be lost on the way; a first section may bear any number, as in a page torn from a pack. */
function goesOnFrom(section: number | null, number: number, isMinute: boolean): boolean {
  return section === null ? number <= 40 || isMinute : number > section && number <= section + 4;
}

/** A sentence that runs on into the next line is a paragraph, not a heading. */
function runsOnBelow(line: SourceLine, next: SourceLine | undefined): boolean {
  if (next === undefined || next.number !== line.number + 1 || next.cells !== null) return false;
  return /^[a-z]/.test(next.text) && readLabel(next.text) === null;
}
