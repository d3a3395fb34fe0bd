import type { DraftAttendance, DraftAttendee } from '@concordat/domain/imports';
import { isFurniture } from '../lines/page-furniture.ts';
import { isBlank, type SourceLine } from '../lines/source-line.ts';
import { readName } from '../people/is-name.ts';
import { isPost } from '../people/is-post.ts';
import { readPeople, readPostAndBody } from '../people/read-people.ts';
import { type AttendanceList, readAttendanceLabel } from '../splitting/attendance-label.ts';
import { readHeaderLine } from '../splitting/header-labels.ts';

/** Reads the lists of people at the head of minutes, whether in columns, on lines of their own or in one sentence. */
export function readAttendance(head: readonly SourceLine[]): DraftAttendance | null {
  const attendance: DraftAttendance = { members: [], inAttendance: [], apologies: [] };
  let open: AttendanceList | null = null;
  let found = false;
  for (const line of head) {
    if (isBlank(line) || isFurniture(line) || readHeaderLine(line) !== null) continue;
    if (open !== null && isColumnHead(line)) break;
    const label = readAttendanceLabel(line);
    if (label !== null) {
      open = label.list;
      found = true;
      if (label.rest !== '') attendance[open].push(...readPeople(withoutLead(label.rest)));
    } else if (open !== null) attendance[open].push(...readAttendanceLine(line));
  }
  return found ? attendance : null;
}

/** "were received from A" after the label "Apologies" leaves "A"; "Councillors A, B" leaves the names. */
function withoutLead(rest: string): string {
  return rest
    .replace(
      /^(?:(?:were|was|had been|have been)\s+)?(?:received|noted|given|submitted)?\s*(?:from|by)\s*:?\s*/i,
      '',
    )
    .replace(/^(?:councillors|cllrs|members|messrs)\s+/i, '');
}

/** The heading of minutes set as a table ("No. | Minute | Owner") ends the lists of people. */
function isColumnHead(line: SourceLine): boolean {
  return /^(?:no|ref|item|minute)\.?$/i.test(line.cells?.[0]?.text ?? '');
}

/** One line of a list: "Name⇥post, body", "Name – post" or several people in a row. */
export function readAttendanceLine(line: SourceLine): DraftAttendee[] {
  const columns =
    line.cells?.map((cell) => cell.text).filter((text) => text !== '') ?? splitAligned(line.raw);
  const [first = '', ...rest] = columns;
  if (rest.length === 0) return readPeople(line.text);
  if (/^(?:name|member|title|post|organisation|role)$/i.test(first)) return [];
  const parts = rest.flatMap((cell) => cell.split(/\s*,\s*/));
  const name = readName(first);
  if (name === null && isPost(first)) return [{ name: null, ...readPostAndBody([first, ...parts]) }];
  const known = name?.rank ? [name.rank, ...parts] : parts;
  return [{ name: name?.name ?? first, ...readPostAndBody(known) }];
}

function splitAligned(raw: string): string[] {
  return raw
    .trim()
    .split(/\s{3,}/)
    .map((part) => part.trim());
}
