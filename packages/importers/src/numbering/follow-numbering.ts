import { couldBeHeading, isCapitals, isHeadingText, looksLikeHeading } from '../lines/looks-like-heading.ts';
import { isFurniture } from '../lines/page-furniture.ts';
import { isBlank, type SourceLine } from '../lines/source-line.ts';
import type { Block } from './block.ts';
import { type Label, readLabel, readScannedLabel } from './read-label.ts';
import { asRunningText } from './running-text.ts';

/** Where the numbering stands: the section, and the last paragraph number read in it. */
interface Place {
  section: number | null;
  paragraph: readonly number[];
}

/** Follows the numbers of a paper from line to line and returns its headings, paragraphs and rows of tables in order. */
export function followNumbering(lines: readonly SourceLine[]): Block[] {
  const blocks: Block[] = [];
  const place: Place = { section: null, paragraph: [] };
  const wrapped = isHardWrapped(lines);
  let gap = true;
  let previous: SourceLine | null = null;
  for (let index = 0; index < lines.length; index++) {
    const line = asRunningText(lines[index] as SourceLine);
    if (isBlank(line)) {
      gap = true;
      continue;
    }
    const following = nextLines(lines, index, 3);
    const split = joinSplitHeading(line, following[0], place);
    if (split !== null) {
      addHeading(blocks, place, split, line.number);
      index = lines.indexOf(following[0] as SourceLine, index);
    } else if (isFurniture(line)) continue;
    else if (line.cells !== null) addRow(blocks, line, gap);
    else addLine(blocks, place, line, following, gap, wrapped, previous);
    gap = false;
    previous = line;
  }
  return blocks;
}

function addLine(
  blocks: Block[],
  place: Place,
  line: SourceLine,
  following: readonly SourceLine[],
  gap: boolean,
  wrapped: boolean,
  previous: SourceLine | null,
): void {
  const open = blocks.at(-1);
  const scanned = readScannedLabel(line.text);
  const label = scanned !== null && fitsParagraph(scanned, place) ? scanned : readLabel(line.text);
  const isSentence =
    label?.kind !== 'limb' &&
    open?.kind === 'paragraph' &&
    isUnfinished(open.text) &&
    /^[a-z]/.test(label?.rest ?? '');
  if (label !== null && !isSentence) {
    if (label.kind === 'paragraph' && fitsParagraph(label, place)) {
      if (isZeroHeading(label, line)) {
        addHeading(blocks, place, label, line.number);
        return;
      }
      place.section = label.parts[0] ?? null;
      place.paragraph = label.parts;
      blocks.push({
        kind: 'paragraph',
        number: label.number,
        rank: 'numbered',
        text: label.rest,
        line: line.number,
      });
      return;
    }
    if (label.kind === 'section') {
      if (isSectionHeading(label, line, following, place)) {
        addHeading(blocks, place, label, line.number);
        return;
      }
      if (!/^(?:19|20)\d\d$/.test(label.number) && label.rest !== '') {
        const rank = place.section === null ? 'numbered' : 'limb';
        blocks.push({ kind: 'paragraph', number: label.number, rank, text: label.rest, line: line.number });
        return;
      }
    }
    if (label.kind === 'limb') {
      blocks.push({
        kind: 'paragraph',
        number: label.number,
        rank: 'limb',
        text: label.rest,
        line: line.number,
      });
      return;
    }
  }
  if (open !== undefined && open.kind !== 'rows' && goesOn(open, line, following, gap, wrapped, previous)) {
    open.text = joinWords(open.text, line.text);
    return;
  }
  const isAlone =
    gap &&
    following[0] !== undefined &&
    couldBeHeading(line) &&
    /^[A-Z]/.test(line.text) &&
    line.text.length <= 60 &&
    opensText(following[0]);
  if (looksLikeHeading(line) || (isAlone && (following[0]?.number ?? 0) > line.number + 1)) {
    blocks.push({ kind: 'heading', number: null, text: line.text, line: line.number });
    return;
  }
  const rank = line.bulleted ? 'limb' : 'plain';
  blocks.push({ kind: 'paragraph', number: null, rank, text: line.text, line: line.number });
}

function addHeading(blocks: Block[], place: Place, label: Label, line: number): void {
  place.section = label.parts[0] ?? null;
  place.paragraph = [];
  blocks.push({ kind: 'heading', number: label.number, text: label.rest, line });
}

function addRow(blocks: Block[], line: SourceLine, gap: boolean): void {
  const open = blocks.at(-1);
  if (open?.kind === 'rows') {
    if (gap) open.rows.push({ ...line, text: '', cells: null });
    open.rows.push(line);
  } else blocks.push({ kind: 'rows', rows: [line], line: line.number });
}

/** "9." on one line and "Equality and Diversity" on the next are one heading, if 9 is what the sequence expects. */
function joinSplitHeading(line: SourceLine, next: SourceLine | undefined, place: Place): Label | null {
  if (line.cells !== null || !/^\d{1,3}[.)]?$/.test(line.text) || next === undefined) return null;
  const number = Number.parseInt(line.text, 10);
  if (number !== (place.section ?? 0) + 1 || readLabel(next.text) !== null) return null;
  if (!looksLikeHeading(next) && !couldBeHeading(next)) return null;
  return { kind: 'section', number: String(number), parts: [number], rest: next.text, repaired: false };
}

/** A paragraph number is believed when it goes on from the last one; a scanned letter in it only when nothing else fits. */
function fitsParagraph(label: Label, place: Place): boolean {
  const [section = 0, paragraph = 0] = label.parts;
  if (section === 0 || (label.rest === '' && label.repaired)) return false;
  const [, last = 0] = place.paragraph;
  if (label.repaired) {
    if (section === place.section) return paragraph > last && paragraph <= last + 2;
    return section === (place.section ?? 0) + 1 && paragraph === 1;
  }
  return place.section === null || Math.abs(section - place.section) <= 5 || paragraph === 1;
}

/** "4.0 Development of the Plan" numbers a section, not a paragraph. */
function isZeroHeading(label: Label, line: SourceLine): boolean {
  return (
    label.parts.length === 2 && label.parts[1] === 0 && (looksLikeHeading(line) || isHeadingText(label.rest))
  );
}

function isSectionHeading(
  label: Label,
  line: SourceLine,
  following: readonly SourceLine[],
  place: Place,
): boolean {
  const number = label.parts[0] ?? 0;
  const words = label.rest;
  if (words === '' || words.length > 200 || /[;,]$/.test(words)) return false;
  const isMinute = label.number.includes('/');
  const isNext =
    place.section === null ? number <= 40 || isMinute : number > place.section && number <= place.section + 4;
  const isMarked = line.level > 0 || line.emphasised || isCapitals(words);
  if (isMarked && (isNext || number === 1)) return !/[.]$/.test(words) || words.length < 90;
  if (!isNext) return number === 1 && isFollowedBy(following, 1);
  if (isFollowedBy(following, number)) return words.length <= 160;
  if (!isMarked && goesOnBelow(line, following[0])) return false;
  const next = readLabel(following[0]?.text ?? '');
  if (next?.kind === 'section' && next.parts[0] === number + 1 && !isMinute) return false;
  return (
    !line.bulleted &&
    isHeadingText(words) &&
    words.length <= 90 &&
    (isMinute || place.section !== null || number === 1)
  );
}

/** A sentence that runs on into the next line is a paragraph, not a heading. */
function goesOnBelow(line: SourceLine, next: SourceLine | undefined): boolean {
  return (
    next !== undefined &&
    next.number === line.number + 1 &&
    next.cells === null &&
    /^[a-z]/.test(next.text) &&
    readLabel(next.text) === null
  );
}

/** True of a line that a heading can stand over: a numbered paragraph, or a sentence. */
function opensText(line: SourceLine): boolean {
  return readLabel(line.text) !== null || !couldBeHeading(line) || line.text.length > 60;
}

function isFollowedBy(following: readonly SourceLine[], section: number): boolean {
  return following.some((line) => {
    const label = readLabel(asRunningText(line).text);
    return label?.kind === 'paragraph' && label.parts[0] === section && (label.parts[1] ?? 9) <= 2;
  });
}

/** True when the line only carries on what is above it: a wrapped line, or a sentence cut by the turn of a page. */
function goesOn(
  open: Exclude<Block, { kind: 'rows' }>,
  line: SourceLine,
  following: readonly SourceLine[],
  gap: boolean,
  wrapped: boolean,
  previous: SourceLine | null,
): boolean {
  if (line.bulleted || line.level > 0) return false;
  if (open.kind === 'heading') {
    const section = Number.parseInt(open.number ?? '', 10);
    return (
      !gap &&
      (isHeadingTail(open, line, previous) || (isHeadingText(line.text) && isFollowedBy(following, section)))
    );
  }
  if (gap) return isUnfinished(open.text) && /^[a-z(]/.test(line.text);
  if (looksLikeHeading(line) && !looksLikeHeading(previous ?? line)) return false;
  if (!wrapped) return isUnfinished(open.text) && /^[a-z(]/.test(line.text);
  return (previous?.raw.trim().length ?? 0) >= 48;
}

/** The second line of a heading printed over two: marked as the first one is, and without a number. */
function isHeadingTail(open: { text: string }, line: SourceLine, previous: SourceLine | null): boolean {
  if (line.text.length > 90 || /[.:]$/.test(line.text)) return false;
  const isAlike =
    previous !== null &&
    ((previous.emphasised && line.emphasised) || (isCapitals(previous.text) && isCapitals(line.text)));
  return (
    isAlike ||
    (isHeadingText(line.text) && /\b(?:and|of|the|for|to|in|on|with|–|-|&)$/i.test(open.text)) ||
    (/^(?:and|of|the|for|to|in|on|with|&)\s/.test(line.text) && line.text.length < 70)
  );
}

function isUnfinished(text: string): boolean {
  return text !== '' && !/[.!?:;…”"’)\]]$/.test(text);
}

function joinWords(head: string, tail: string): string {
  return /\p{Ll}-$/u.test(head) && /^\p{Ll}/u.test(tail) ? `${head.slice(0, -1)}${tail}` : `${head} ${tail}`;
}

/** True of a text whose long lines all break at about the same width. */
function isHardWrapped(lines: readonly SourceLine[]): boolean {
  const long = lines.filter((line) => line.cells === null && line.raw.length > 50);
  const beyond = long.filter((line) => line.raw.length > 125);
  return long.length >= 4 && beyond.length * 20 <= long.length;
}

function nextLines(lines: readonly SourceLine[], at: number, count: number): SourceLine[] {
  const found: SourceLine[] = [];
  for (let index = at + 1; index < lines.length && index < at + 12 && found.length < count; index++) {
    const line = lines[index] as SourceLine;
    if (!isBlank(line) && !/^\d{1,3}$/.test(line.text) === true && !isFurniture(line)) found.push(line);
  }
  return found;
}
