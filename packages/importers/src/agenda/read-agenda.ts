import type { DraftDocument, DraftItem, DraftParagraph } from '@concordat/domain/imports';
import { isFurniture } from '../lines/page-furniture.ts';
import { isBlank, type SourceLine } from '../lines/source-line.ts';
import { stripMarkup } from '../lines/strip-markup.ts';
import { readMeetingHead } from '../meetings/read-meeting-head.ts';
import { readLabel } from '../numbering/read-label.ts';
import type { Paper } from '../splitting/paper.ts';
import { readItemDetails } from './read-item-details.ts';

/** Reads an agenda: the meeting and its numbered items, each with who leads it and what paper it has. */
export function readAgenda(
  paper: Paper,
  lines: [number, number],
): Omit<DraftDocument, 'agendaItem' | 'tables'> {
  const entries = gatherEntries(paper.lines, paper.header?.end ?? 0);
  const first = entries[0]?.line.number ?? Infinity;
  const head = paper.lines.filter((line) => line.number < first);
  const { meeting, title } = readMeetingHead(paper, head);
  const items: DraftItem[] = entries.map((entry) => ({
    number: entry.number,
    ...readItemDetails(entry.text),
  }));
  const paragraphs: DraftParagraph[] = entries.map((entry) => ({
    number: entry.number,
    text: entry.text,
    line: entry.line.number,
  }));
  const sections = [{ number: null, heading: title, paragraphs }];
  return { kind: 'agenda', title, lines, sections, meeting, items };
}

interface Entry {
  readonly number: string;
  text: string;
  readonly line: SourceLine;
}

/** Collects the numbered entries; lines under one (a bullet, "Report from…", a wrapped title) belong to it. */
function gatherEntries(lines: readonly SourceLine[], after: number): Entry[] {
  const entries: Entry[] = [];
  for (const line of lines.slice(after)) {
    if (isBlank(line) || (isFurniture(line) && !/^\d{1,2}[.)]?$/.test(line.text))) continue;
    const text = rowText(line);
    const label = readLabel(text);
    const number =
      label?.kind === 'section' || (label?.kind === 'paragraph' && label.parts[1] === 0)
        ? (label.parts[0] ?? 0)
        : null;
    const last = entries.at(-1);
    const expected = Number.parseInt(last?.number ?? '0', 10) + 1;
    if (
      label !== null &&
      number !== null &&
      (last === undefined ? number <= 30 : number >= expected && number <= expected + 3)
    ) {
      entries.push({ number: label.number.replace(/\.0$/, ''), text: label.rest, line });
    } else if (last !== undefined && !endsAgenda(text)) last.text = `${last.text} ${text}`.trim();
    else if (last !== undefined) break;
  }
  return entries;
}

function rowText(line: SourceLine): string {
  if (line.cells === null && /\S\s{3,}\S/.test(line.raw))
    return stripMarkup(line.raw.trim().replace(/\s{3,}/g, '  '));
  if (line.cells === null) return line.bulleted && !/^\d/.test(line.text) ? `• ${line.text}` : line.text;
  return line.cells
    .map((cell) => cell.text)
    .filter((text) => text !== '')
    .join('  ');
}

/** Lines after the last item that speak of the agenda itself: contacts, rules of the house, the clerk's signature. */
function endsAgenda(text: string): boolean {
  return /^(?:contact|for (?:further|more) information|members of the public|note[s:]?\b|chief executive$|clerk\b|published|date of (?:the )?next meeting|distribution|membership|\*)/i.test(
    text,
  );
}
