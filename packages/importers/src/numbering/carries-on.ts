import { isCapitals, isHeadingText, looksLikeHeading } from '../lines/looks-like-heading.ts';
import type { SourceLine } from '../lines/source-line.ts';
import type { Block } from './block.ts';
import { isFollowedByParagraph } from './is-section-heading.ts';
import type { LineInPlace } from './line-in-place.ts';
import { readLabel } from './read-label.ts';

/** True when the line only carries on what is above it: a wrapped line, or a sentence cut by the turn of a page. */
export function carriesOn(open: Exclude<Block, { kind: 'rows' }>, place: LineInPlace): boolean {
  const { line, previous, isSetApart, isHardWrapped } = place;
  if (line.bulleted || line.level > 0) return false;
  if (open.kind === 'heading') return !isSetApart && isHeadingTail(open, place);
  if (!isSetApart && looksLikeHeading(line) && !looksLikeHeading(previous ?? line)) return false;
  if (!isSetApart && isHardWrapped) return (previous?.raw.trim().length ?? 0) >= 48;
  return isUnfinished(open.text) && /^[a-z(]/.test(readLabel(line.text)?.rest ?? line.text);
}

/** True of words that end without the mark that ends a sentence. */
export function isUnfinished(text: string): boolean {
  return text !== '' && !/[.!?:;…”"’)\]]$/.test(text);
}

/** A word cut at its hyphen keeps it: nobody can tell "three-month" from "manage-ment" by looking. */
export function joinWords(head: string, tail: string): string {
  return /\p{Ll}-$/u.test(head) && /^\p{Ll}/u.test(tail) ? `${head}${tail}` : `${head} ${tail}`;
}

/** The second line of a heading printed over two: marked as the first is, or the only line before paragraph 5.1. */
function isHeadingTail(
  open: { text: string; number: string | null },
  { line, previous, following }: LineInPlace,
): boolean {
  if (line.text.length > 90 || /[.:]$/.test(line.text)) return false;
  if (previous !== null && isMarkedAlike(previous, line)) return true;
  if (/^(?:and|of|the|for|to|in|on|with|&)\s/.test(line.text) && line.text.length < 70) return true;
  if (!isHeadingText(line.text)) return false;
  const isCut = /\b(?:and|of|the|for|to|in|on|with|–|-|&)$/i.test(open.text);
  return isCut || isFollowedByParagraph(following, Number.parseInt(open.number ?? '', 10));
}

function isMarkedAlike(one: SourceLine, other: SourceLine): boolean {
  return (one.emphasised && other.emphasised) || (isCapitals(one.text) && isCapitals(other.text));
}
