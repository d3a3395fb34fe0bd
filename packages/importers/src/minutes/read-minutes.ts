import type {
  DraftAttendance,
  DraftDocument,
  DraftItem,
  DraftParagraph,
  DraftSection,
  MinutedOutcome,
} from '@concordat/domain/imports';
import type { MeetingDates } from '../dates/recognise-due.ts';
import { isBlank, type SourceLine } from '../lines/source-line.ts';
import { readMeetingHead } from '../meetings/read-meeting-head.ts';
import { followNumbering } from '../numbering/follow-numbering.ts';
import { toSections } from '../numbering/to-sections.ts';
import { readAttendanceLabel } from '../splitting/attendance-label.ts';
import type { Paper } from '../splitting/paper.ts';
import { findFirstItem } from './find-first-item.ts';
import { findNextMeeting } from './find-next-meeting.ts';
import { gatherItems } from './gather-items.ts';
import { type ReadAction, readActions } from './read-actions.ts';
import { readApologies } from './read-apologies.ts';
import { readAttendance } from './read-attendance.ts';
import { recogniseLead } from './recognise-lead.ts';
import { recogniseOutcomes } from './recognise-outcomes.ts';

/** What minutes hold, and the actions again with their lines for the questions they raise. */
export interface ReadMinutes {
  readonly document: Omit<DraftDocument, 'agendaItem' | 'tables'>;
  readonly actions: readonly ReadAction[];
  /** The lines before the first item, which hold people and not figures. */
  readonly headLines: ReadonlySet<number>;
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
  return {
    document: { kind: 'minutes', title, lines, sections, meeting, attendance, items },
    actions,
    headLines: new Set(head.map((line) => line.number)),
  };
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
    decided(section.paragraphs).flatMap((paragraph) => outcomesOf(paragraph.text, section.heading)),
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

/** "None." answers a question about interests; under any other heading it declares nothing. */
function outcomesOf(text: string, heading: string | null): MinutedOutcome[] {
  const outcomes = recogniseOutcomes(text);
  return /interest|declar/i.test(`${heading} ${text}`)
    ? outcomes
    : outcomes.filter((each) => each !== 'noneDeclared');
}

/** The paragraphs that say what was done: those under "Action:" say what is still to do. */
function decided(paragraphs: readonly DraftParagraph[]): DraftParagraph[] {
  const action = paragraphs.findIndex((paragraph) => /^actions?\b[^.]{0,20}:?$/i.test(paragraph.text));
  return action < 0 ? [...paragraphs] : paragraphs.slice(0, action);
}

function headWithoutPeople(head: readonly SourceLine[]): SourceLine[] {
  const people = head.findIndex((line) => !isBlank(line) && readAttendanceLabel(line) !== null);
  return head.slice(0, people < 0 ? head.length : people);
}
