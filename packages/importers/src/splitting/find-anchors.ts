import { isBlank, type SourceLine } from '../lines/source-line.ts';
import { readAttendanceLabel } from './attendance-label.ts';
import { headStart } from './head-start.ts';
import { saysAgenda, saysMinutes } from './meeting-keywords.ts';
import { type HeaderBlock, readHeaderBlock } from './read-header-block.ts';

/** Where a paper of a known kind begins: positions count from 0 within the lines. */
export interface Anchor {
  readonly kind: 'agenda' | 'minutes' | 'report';
  readonly first: number;
  readonly header: HeaderBlock | null;
}

/** Finds the heads of agendas, minutes and reports by their labelled lines and their headings. */
export function findAnchors(lines: readonly SourceLine[]): Anchor[] {
  const anchors: Anchor[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as SourceLine;
    if (isBlank(line)) continue;
    const anchor = headerAnchor(lines, index) ?? keywordAnchor(lines, index, anchors.at(-1));
    if (anchor === null) continue;
    const last = anchors.at(-1);
    if (last?.kind === anchor.kind && anchor.first - last.first < 14 && last.kind !== 'report') {
      anchors[anchors.length - 1] = { ...last, header: last.header ?? anchor.header };
    } else anchors.push({ ...anchor, first: headStart(lines, anchor.first) });
    if (anchor.header) index = Math.max(index, anchor.header.end - 1);
  }
  return anchors;
}

function headerAnchor(lines: readonly SourceLine[], index: number): Anchor | null {
  const header = readHeaderBlock(lines, index);
  if (header === null) return null;
  if (isBareReport(lines, header)) return { kind: 'report', first: index, header };
  const has = (label: Parameters<typeof header.fields.has>[0]) => header.fields.has(label);
  const isMeeting = has('date') && (has('time') || has('venue'));
  if (
    (has('from') && (has('to') || has('date') || has('title') || has('agendaItem'))) ||
    (has('to') && has('date') && !isMeeting)
  ) {
    return { kind: 'report', first: index, header };
  }
  if (!isMeeting && !(has('time') && has('venue'))) return null;
  const near = [nearby(lines, index, -8), nearby(lines, header.end - 1, 8)];
  const minutesAt = Math.min(...near.map((side) => placeOf(side, saysMinutes)));
  const agendaAt = Math.min(...near.map((side) => placeOf(side, saysAgenda)));
  if (minutesAt < agendaAt) return { kind: 'minutes', first: index, header };
  if (agendaAt < minutesAt) return { kind: 'agenda', first: index, header };
  const people = nearby(lines, header.end - 1, 14).some((line) => readAttendanceLabel(line) !== null);
  return { kind: people ? 'minutes' : 'agenda', first: index, header };
}

/** "Report of the Treasurer" under a heading, with the purpose or the recommendation soon after, needs no other label. */
function isBareReport(lines: readonly SourceLine[], header: HeaderBlock): boolean {
  if (
    !header.fields.has('from') ||
    header.fields.size > 1 ||
    !/^\W*(?:joint )?(?:report|paper)\b/i.test(lines[header.first]?.text ?? '')
  )
    return false;
  return nearby(lines, header.end - 1, 8).some((line) =>
    /^\W*(?:\d[\d.]*\s*)?(?:purpose|recommendations?|introduction|executive summary)\b.{0,24}$/i.test(
      line.text,
    ),
  );
}

function keywordAnchor(lines: readonly SourceLine[], index: number, last: Anchor | undefined): Anchor | null {
  const line = lines[index] as SourceLine;
  if (saysAgenda(line)) {
    const numbered = nearby(lines, index, 12).filter((each) => /^\(?\d{1,2}[.)\s\t]/.test(each.text)).length;
    return numbered >= 2 && last?.kind !== 'agenda' ? { kind: 'agenda', first: index, header: null } : null;
  }
  if (!saysMinutes(line) || /^\d{1,3}[.)]?$/.test(nearby(lines, index, -1)[0]?.text ?? '')) return null;
  const people = nearby(lines, index, 20).some((each) => readAttendanceLabel(each) !== null);
  const isOpen = last?.kind === 'minutes' && index - last.first < 14;
  return people || isOpen ? { kind: 'minutes', first: index, header: null } : null;
}

/** How many printed lines off the first that says so is: a short agenda may have the minutes close behind it. */
function placeOf(lines: readonly SourceLine[], says: (line: SourceLine) => boolean): number {
  const at = lines.findIndex(says);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}

/** The printed lines just before (negative) or after a place. */
function nearby(lines: readonly SourceLine[], at: number, count: number): SourceLine[] {
  const found: SourceLine[] = [];
  const step = count < 0 ? -1 : 1;
  for (
    let index = at + step;
    index >= 0 && index < lines.length && found.length < Math.abs(count);
    index += step
  ) {
    const line = lines[index] as SourceLine;
    if (!isBlank(line)) found.push(line);
  }
  return found;
}
