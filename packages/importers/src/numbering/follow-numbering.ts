import { couldBeHeading, looksLikeHeading } from '../lines/looks-like-heading.ts';
import { isFurniture } from '../lines/page-furniture.ts';
import { isBlank, type SourceLine } from '../lines/source-line.ts';
import type { Block } from './block.ts';
import { carriesOn, isUnfinished, joinWords } from './carries-on.ts';
import { isFollowedByParagraph, isSectionHeading, isZeroHeading } from './is-section-heading.ts';
import { breaksAtFixedWidth, type LineInPlace, linesAfter } from './line-in-place.ts';
import { fitsParagraph, type Place } from './place.ts';
import { type Label, readLabel, readScannedLabel } from './read-label.ts';
import { asRunningText } from './running-text.ts';

/** Follows the numbers of a paper from line to line and returns its headings, paragraphs and rows of tables in order. */
export function followNumbering(lines: readonly SourceLine[]): Block[] {
  const blocks: Block[] = [];
  const place: Place = { section: null, paragraph: [] };
  const isHardWrapped = breaksAtFixedWidth(lines);
  let isSetApart = true;
  let previous: SourceLine | null = null;
  for (let index = 0; index < lines.length; index++) {
    const line = asRunningText(lines[index] as SourceLine);
    if (isBlank(line)) {
      isSetApart = true;
      continue;
    }
    const following = linesAfter(lines, index);
    const split = joinSplitHeading(line, following[0], place);
    if (split !== null) {
      blocks.push(headingBlock(split, line, place));
      index = lines.indexOf(following[0] as SourceLine, index);
    } else if (isFurniture(line)) continue;
    else if (line.cells !== null) addRow(blocks, line, isSetApart);
    else addLine(blocks, place, { line, following, previous, isSetApart, isHardWrapped });
    isSetApart = false;
    previous = line;
  }
  return blocks;
}

function addLine(blocks: Block[], place: Place, around: LineInPlace): void {
  const { line } = around;
  const open = blocks.at(-1);
  const labelled = labelledBlock(open, place, around);
  if (labelled !== null) blocks.push(labelled);
  else if (open !== undefined && open.kind !== 'rows' && carriesOn(open, around))
    open.text = joinWords(open.text, line.text);
  else if (looksLikeHeading(line) || standsAlone(around)) {
    blocks.push({ kind: 'heading', number: null, text: line.text, line: line.number });
  } else {
    const rank = line.bulleted ? 'limb' : 'plain';
    blocks.push({ kind: 'paragraph', number: null, rank, text: line.text, line: line.number });
  }
}

/** The heading or paragraph a label opens; null when the line has none, or when its number is part of a sentence. */
function labelledBlock(open: Block | undefined, place: Place, around: LineInPlace): Block | null {
  const { line } = around;
  const scanned = readScannedLabel(line.text);
  const label = scanned !== null && fitsParagraph(scanned, place) ? scanned : readLabel(line.text);
  if (label === null) return null;
  if (label.kind === 'limb') return paragraphBlock(label, line, 'limb');
  if (open?.kind === 'paragraph' && isUnfinished(open.text) && /^[a-z]/.test(label.rest)) return null;
  if (label.kind === 'section') {
    if (!goesOnWithList(open, label, around) && isSectionHeading(label, around, place))
      return headingBlock(label, line, place);
    const isYear = /^(?:19|20)\d\d$/.test(label.number);
    return isYear || label.rest === ''
      ? null
      : paragraphBlock(label, line, place.section === null ? 'numbered' : 'limb');
  }
  if (!fitsParagraph(label, place)) return null;
  if (isZeroHeading(label, line)) return headingBlock(label, line, place);
  place.section = label.parts[0] ?? null;
  place.paragraph = label.parts;
  return paragraphBlock(label, line, 'numbered');
}

/** "2. Offenders" straight after the entry "1. Victims" is the next entry of the list, unless it is marked as a heading. */
function goesOnWithList(
  open: Block | undefined,
  label: Label,
  { line, following, isSetApart }: LineInPlace,
): boolean {
  if (open?.kind !== 'paragraph' || open.rank !== 'limb' || isSetApart || line.level > 0 || line.emphasised)
    return false;
  const number = label.parts[0] ?? 0;
  return Number(open.number) === number - 1 && !isFollowedByParagraph(following.slice(0, 1), number);
}

function headingBlock(label: Label, line: SourceLine, place: Place): Block {
  place.section = label.parts[0] ?? null;
  place.paragraph = [];
  return { kind: 'heading', number: label.number, text: label.rest, line: line.number };
}

function paragraphBlock(label: Label, line: SourceLine, rank: 'numbered' | 'limb'): Block {
  return { kind: 'paragraph', number: label.number, rank, text: label.rest, line: line.number };
}

function addRow(blocks: Block[], line: SourceLine, isSetApart: boolean): void {
  const open = blocks.at(-1);
  if (open?.kind === 'rows') {
    if (isSetApart) open.rows.push({ ...line, text: '', cells: null });
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

/** A few words between blank lines, with a numbered paragraph or a sentence under them, head what follows. */
function standsAlone({ line, following: [next], isSetApart }: LineInPlace): boolean {
  if (!isSetApart || next === undefined || next.number <= line.number + 1) return false;
  if (!couldBeHeading(line) || !/^[A-Z]/.test(line.text) || line.text.length > 60) return false;
  return readLabel(next.text) !== null || !couldBeHeading(next) || next.text.length > 60;
}
