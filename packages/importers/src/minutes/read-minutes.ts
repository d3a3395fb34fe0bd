import type {
  DraftAttendance,
  DraftDocument,
  DraftItem,
  DraftParagraph,
  DraftSection,
} from '@concordat/domain/imports';
import { firstDate } from '../dates/find-dates.ts';
import type { MeetingDates } from '../dates/recognise-due.ts';
import { squash } from '../lines/resemble.ts';
import { isBlank, type SourceLine } from '../lines/source-line.ts';
import { readMeetingHead } from '../meetings/read-meeting-head.ts';
import { followNumbering } from '../numbering/follow-numbering.ts';
import { readLabel } from '../numbering/read-label.ts';
import { asRunningText } from '../numbering/running-text.ts';
import { toSections } from '../numbering/to-sections.ts';
import { readAttendanceLabel } from '../splitting/meeting-keywords.ts';
import type { Paper } from '../splitting/paper.ts';
import { type ReadAction, readActions } from './read-actions.ts';
import { readApologies } from './read-apologies.ts';
import { readAttendance } from './read-attendance.ts';
import { recogniseLead } from './recognise-lead.ts';
import { recogniseOutcomes } from './recognise-outcomes.ts';

/** What minutes hold, and the actions again with their lines for the questions they raise. */
export interface ReadMinutes {
  readonly document: Omit<DraftDocument, 'agendaItem' | 'tables'>;
  readonly actions: readonly ReadAction[];
}

/** Reads minutes: the meeting, who came, each item with its paragraphs, outcomes and actions. */
export function readMinutes(paper: Paper, lines: [number, number]): ReadMinutes {
  const start = findFirstItem(paper.lines);
  const head = paper.lines.slice(0, start);
  const { meeting, title } = readMeetingHead(paper, headWithoutPeople(head));
  const sections = toSections(followNumbering(paper.lines.slice(start)));
  const attendance = readAttendance(head) ?? { members: [], inAttendance: [], apologies: [] };
  for (const paragraph of sections.flatMap((section) => section.paragraphs)) {
    const excused = readApologies(paragraph.text);
    if (attendance.apologies.length === 0) attendance.apologies.push(...excused);
  }
  const dates: MeetingDates = { held: meeting.date, next: findNextMeeting(sections) };
  const actions: ReadAction[] = [];
  const items = gatherItems(sections).map((section) => readItem(section, attendance, dates, actions));
  return { document: { kind: 'minutes', title, lines, sections, meeting, attendance, items }, actions };
}

function readItem(
  section: DraftSection,
  attendance: DraftAttendance,
  dates: MeetingDates,
  all: ReadAction[],
): DraftItem {
  const actions = readActions(section.paragraphs, attendance, dates);
  all.push(...actions);
  const lead =
    section.paragraphs.map((paragraph) => recogniseLead(paragraph.text)).find((post) => post !== null) ??
    null;
  const isVerbal = section.paragraphs.some((paragraph) =>
    /\b(?:verbal|oral) (?:update|report|briefing)\b/i.test(paragraph.text),
  );
  const outcomes = new Set(
    decided(section.paragraphs).flatMap((paragraph) => recogniseOutcomes(paragraph.text)),
  );
  return {
    number: section.number,
    title: section.heading ?? '',
    ...(lead === null ? {} : { lead }),
    ...(isVerbal ? { paper: 'verbal' as const } : {}),
    paragraphs: section.paragraphs.map(({ number, text }) => ({ number, text })),
    outcomes: [...outcomes],
    actions: actions.map((each) => each.action),
  };
}

/** The paragraphs that say what was done: those under "Action:" say what is still to do. */
function decided(paragraphs: readonly DraftParagraph[]): DraftParagraph[] {
  const action = paragraphs.findIndex((paragraph) => /^actions?\b[^.]{0,20}:?$/i.test(paragraph.text));
  return action < 0 ? [...paragraphs] : paragraphs.slice(0, action);
}

/** Numbered sections are items; a heading without a number inside one belongs to it. Without any number, headings are items. */
function gatherItems(sections: readonly DraftSection[]): DraftSection[] {
  const numbered = sections.some((section) => section.number !== null);
  const items: DraftSection[] = [];
  for (const section of sections) {
    if (isClosing(section)) continue;
    if (section.number !== null || (!numbered && section.heading !== null)) items.push({ ...section });
    else {
      const last = items.at(-1);
      if (last && section.paragraphs.length > 0) {
        const heading =
          section.heading === null
            ? []
            : [{ number: null, text: section.heading, line: section.paragraphs[0]?.line ?? 0 }];
        items[items.length - 1] = {
          ...last,
          paragraphs: [...last.paragraphs, ...heading, ...section.paragraphs],
        };
      }
    }
  }
  return items;
}

function isClosing(section: DraftSection): boolean {
  if (section.number !== null) return false;
  return /^(?:date(?:s|and(?:time|venue|place))?(?:of|for)(?:the)?(?:next|future)meetings?.*|(?:the)?nextmeeting.*|signed.*|chair(?:man|person)?|appendix.*|themeeting(?:closed|ended|finished).*|meetingclosed.*)$/.test(
    squash(section.heading ?? ''),
  );
}

/** The day printed beside or straight after the words "next meeting". */
function findNextMeeting(sections: readonly DraftSection[]): string | null {
  const printed = sections.flatMap((section) => [
    section.heading ?? '',
    ...section.paragraphs.map((paragraph) => paragraph.text),
  ]);
  for (const [index, text] of printed.entries()) {
    const isHeading = /\bnext meetings?\b.{0,12}$/i.test(text);
    if (
      !isHeading &&
      !/\bnext (?:\w+ ){0,5}?meeting\b[^.]{0,80}\b(?:held|be on|take place|is on|:)/i.test(text)
    )
      continue;
    const date = firstDate(text) ?? (isHeading ? firstDate(printed[index + 1] ?? '') : null);
    if (date !== null) return date;
  }
  return null;
}

/** The first item: the first numbered heading after the people, or after the date when no people are listed. */
function findFirstItem(lines: readonly SourceLine[]): number {
  let people = -1;
  for (const [index, original] of lines.entries()) {
    const line = asRunningText(original);
    if (isBlank(line)) continue;
    if (readAttendanceLabel(line) !== null) people = index;
    const label = readLabel(line.text);
    const first = label?.parts[0] ?? 0;
    if (
      line.cells !== null ||
      label === null ||
      label.kind === 'limb' ||
      (label.rest === '' && index - people < 2)
    )
      continue;
    const isMinuteNumber = label.number.includes('/');
    if (
      (isMinuteNumber || first === 1 || (label.kind === 'section' && first > 0 && first < 200)) &&
      !/^\d{1,2}\s?(?:st|nd|rd|th)?\s+[A-Z][a-z]+\s+\d{4}/.test(line.text) &&
      index > 1
    )
      return index;
  }
  const apologies = lines.findIndex(
    (line) =>
      /^(?:\W*)(?:welcome|apologies|introductions?)\b/i.test(line.text) && readAttendanceLabel(line) === null,
  );
  return apologies > 0 ? apologies : Math.min(lines.length, people + 1);
}

function headWithoutPeople(head: readonly SourceLine[]): SourceLine[] {
  const people = head.findIndex((line) => !isBlank(line) && readAttendanceLabel(line) !== null);
  return head.slice(0, people < 0 ? head.length : people);
}
