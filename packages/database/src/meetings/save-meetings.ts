import type { Meeting } from '@concordat/domain/meetings';
import type { Stored } from '../columns/stored.ts';
import { insertRows, type RowsOfTable } from '../write/insert-rows.ts';
import type { Transaction } from '../write/transaction.ts';
import { rowOfAction } from './action-rows.ts';
import { clearTheWay, rewriteKnownActions } from './clear-the-way.ts';
import { rowOfMeeting, rowsOfAgenda, rowsOfAttendance } from './meeting-rows.ts';
import { rowOfMinutes, rowsUnderMinutes } from './minutes-rows.ts';
import { rowsOfPapers } from './paper-rows.ts';

/** A meeting as it shall be, and as it was loaded; null when it is new. */
export interface MeetingToSave {
  readonly meeting: Meeting;
  readonly before: Stored<Meeting> | null;
}

/**
 * Writes the parts that are not the very ones that were loaded: what is new of all the meetings in one statement.
 * A part in a new state takes the place of its old rows under the same ids; what was not touched stays as it is.
 */
export async function saveMeetings(tx: Transaction, meetings: readonly MeetingToSave[]): Promise<void> {
  const added: RowsOfTable[] = [];
  for (const { meeting, before } of meetings) {
    const version = (before?.version ?? 0) + 1;
    if (before !== null) await clearTheWay(tx, meeting, before);
    added.push(...rowsAdded(meeting, before?.value ?? null, version));
  }
  await insertRows(tx, together(added));
  for (const { meeting, before } of meetings) {
    if (before !== null) await rewriteKnownActions(tx, meeting, before.value);
  }
  const newMinutes = meetings.flatMap(({ meeting: { minutes }, before }) =>
    minutes !== null && (before?.value.minutes ?? null) === null ? [minutes.id] : [],
  );
  if (newMinutes.length > 0) await linkToApprovingItems(tx, newMinutes);
}

/** What takes new rows, after `clearTheWay` has taken away the old ones. */
function rowsAdded(meeting: Meeting, was: Meeting | null, version: number): RowsOfTable[] {
  const { minutes, agendaItems } = meeting;
  const isNewMinutes = minutes !== null && minutes !== was?.minutes;
  const under = isNewMinutes ? rowsUnderMinutes(minutes, meeting, version) : null;
  const papers = rowsOfPapers(meeting, papersAdded(meeting, was), version);
  const known = new Set(was?.actions.map(({ id }) => id));
  const actions = meeting.actions === was?.actions ? [] : meeting.actions;
  return [
    { table: 'meeting', rows: was === null ? [rowOfMeeting(meeting, version)] : [] },
    {
      table: 'minutes',
      rows: isNewMinutes && (was?.minutes ?? null) === null ? [rowOfMinutes(minutes, meeting, version)] : [],
    },
    { table: 'minutes_item', rows: under?.items ?? [] },
    { table: 'minutes_paragraph', rows: under?.paragraphs ?? [] },
    { table: 'resolution', rows: under?.resolutions ?? [] },
    { table: 'attendance', rows: meeting.attendance === was?.attendance ? [] : rowsOfAttendance(meeting) },
    {
      table: 'action',
      rows: actions.flatMap((action, at) =>
        known.has(action.id) ? [] : [rowOfAction(action, meeting, at + 1)],
      ),
    },
    { table: 'agenda_item', rows: agendaItems === was?.agendaItems ? [] : rowsOfAgenda(meeting, version) },
    { table: 'paper', rows: papers.papers },
    { table: 'paper_section', rows: papers.sections },
    { table: 'paper_paragraph', rows: papers.paragraphs },
    { table: 'recommendation', rows: papers.recommendations },
    { table: 'paper_table', rows: papers.tables },
  ];
}

/** With a new agenda every paper is placed anew. */
function papersAdded(meeting: Meeting, was: Meeting | null) {
  const placed = meeting.papers.map((paper, at) => ({ paper, position: at + 1 }));
  if (meeting.agendaItems !== was?.agendaItems) return placed;
  return placed.filter(({ paper }) => !was.papers.includes(paper));
}

function together(parts: readonly RowsOfTable[]): RowsOfTable[] {
  const names = [...new Set(parts.map(({ table }) => table))];
  return names.map((table) => ({
    table,
    rows: parts.filter((part) => part.table === table).flatMap(({ rows }) => rows),
  }));
}

/** An agenda may have named these minutes before they arrived. */
async function linkToApprovingItems(tx: Transaction, minutesIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    update agenda_item i set minutes_id = n.id
      from minutes n join meeting m on m.id = n.meeting_id, meeting later
     where n.id = any(${minutesIds}::uuid[]) and later.id = i.meeting_id and later.forum_id = m.forum_id
       and later.held_on > m.held_on and i.approves_minutes_of = m.held_on and i.minutes_id is null`;
}
