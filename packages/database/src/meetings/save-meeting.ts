import type { Meeting } from '@concordat/domain/meetings';
import { dateColumn } from '../columns/date-column.ts';
import { expectWritten } from '../columns/expect-written.ts';
import type { Stored } from '../columns/stored.ts';
import type { Transaction } from '../write/transaction.ts';
import { rowOfAction } from './action-rows.ts';
import { rowOfMeeting, rowsOfAgenda, rowsOfAttendance } from './meeting-rows.ts';
import { rowOfMinutes, rowsUnderMinutes } from './minutes-rows.ts';
import { rowsOfPapers } from './paper-rows.ts';

/**
 * Writes the parts that are not the very ones that were loaded, one statement a table however many rows it has.
 * A part in a new state takes the place of its old rows under the same ids; what was not touched stays as it is.
 */
export async function saveMeeting(
  tx: Transaction,
  meeting: Meeting,
  before: Stored<Meeting> | null,
): Promise<void> {
  const version = (before?.version ?? 0) + 1;
  await writeMeeting(tx, meeting, version);
  const was = before?.value ?? null;
  if (meeting.minutes !== null && meeting.minutes !== was?.minutes) {
    await writeMinutes(tx, meeting, meeting.minutes, was, version);
  }
  if (meeting.attendance !== was?.attendance) {
    if (was !== null) await tx.attendance.deleteMany({ where: { meetingId: meeting.id } });
    await tx.attendance.createMany({ data: rowsOfAttendance(meeting) });
  }
  if (meeting.actions !== was?.actions) await writeActions(tx, meeting, was);
  await writePapers(tx, meeting, was, version);
}

async function writeMeeting(tx: Transaction, meeting: Meeting, version: number): Promise<void> {
  const { id, ...columns } = rowOfMeeting(meeting, version);
  if (version === 1) {
    await tx.meeting.createMany({ data: { id, ...columns } });
  } else {
    const { count } = await tx.meeting.updateMany({ where: { id, version: version - 1 }, data: columns });
    expectWritten(count, 'Meeting', id, version - 1);
  }
}

async function writeMinutes(
  tx: Transaction,
  meeting: Meeting,
  minutes: NonNullable<Meeting['minutes']>,
  was: Meeting | null,
  version: number,
): Promise<void> {
  const { id, ...columns } = rowOfMinutes(minutes, meeting, version);
  if (was === null || was.minutes === null) {
    await tx.minutes.createMany({ data: { id, ...columns } });
    await linkToApprovingItems(tx, meeting, id);
  } else {
    await tx.minutes.updateMany({ where: { id }, data: columns });
    await tx.action.updateMany({ where: { meetingId: meeting.id }, data: { minutesItemId: null } });
    await tx.resolution.deleteMany({ where: { item: { minutesId: id } } });
    await tx.minutesParagraph.deleteMany({ where: { item: { minutesId: id } } });
    await tx.minutesItem.deleteMany({ where: { minutesId: id } });
  }
  const { items, paragraphs, resolutions } = rowsUnderMinutes(minutes, meeting, version);
  await tx.minutesItem.createMany({ data: items });
  await tx.minutesParagraph.createMany({ data: paragraphs });
  await tx.resolution.createMany({ data: resolutions });
}

/** An agenda may have named these minutes before they arrived. */
async function linkToApprovingItems(tx: Transaction, meeting: Meeting, minutesId: string): Promise<void> {
  await tx.agendaItem.updateMany({
    where: {
      approvesMinutesOf: dateColumn(meeting.heldOn),
      minutesId: null,
      meeting: { forumId: meeting.forumId, heldOn: { gt: dateColumn(meeting.heldOn) } },
    },
    data: { minutesId },
  });
}

/** An action is never taken away and put back: its updates belong to it. */
async function writeActions(tx: Transaction, meeting: Meeting, was: Meeting | null): Promise<void> {
  const known = new Set(was?.actions.map(({ id }) => id));
  const rows = meeting.actions.map((action, at) => rowOfAction(action, meeting, at + 1));
  if (known.size > 0) {
    const kept = meeting.actions.map(({ id }) => id);
    await tx.action.deleteMany({ where: { meetingId: meeting.id, NOT: { id: { in: kept } } } });
    for (const { id, ...columns } of rows.filter((row) => known.has(row.id as never))) {
      await tx.action.updateMany({ where: { id }, data: { ...columns, version: { increment: 1 } } });
    }
  }
  await tx.action.createMany({ data: rows.filter((row) => !known.has(row.id as never)) });
}

async function writePapers(
  tx: Transaction,
  meeting: Meeting,
  was: Meeting | null,
  version: number,
): Promise<void> {
  const isNewAgenda = meeting.agendaItems !== was?.agendaItems;
  const placed = meeting.papers.map((paper, at) => ({ paper, position: at + 1 }));
  const changed = isNewAgenda ? placed : placed.filter(({ paper }) => !was?.papers.includes(paper));
  const outdated = was?.papers.filter((paper) => isNewAgenda || !meeting.papers.includes(paper)) ?? [];
  if (outdated.length > 0)
    await removePapers(
      tx,
      outdated.map(({ id }) => id),
    );
  if (isNewAgenda) {
    if (was !== null) await tx.agendaItem.deleteMany({ where: { meetingId: meeting.id } });
    await tx.agendaItem.createMany({ data: rowsOfAgenda(meeting, version) });
  }
  const rows = rowsOfPapers(meeting, changed, version);
  await tx.paper.createMany({ data: rows.papers });
  await tx.paperSection.createMany({ data: rows.sections });
  await tx.paperParagraph.createMany({ data: rows.paragraphs });
  await tx.recommendation.createMany({ data: rows.recommendations });
  await tx.paperTable.createMany({ data: rows.tables });
}

async function removePapers(tx: Transaction, ids: readonly string[]): Promise<void> {
  const ofPapers = { where: { paperId: { in: [...ids] } } };
  await tx.paperTable.deleteMany(ofPapers);
  await tx.recommendation.deleteMany(ofPapers);
  await tx.paperParagraph.deleteMany(ofPapers);
  await tx.paperSection.deleteMany(ofPapers);
  await tx.paper.deleteMany({ where: { id: { in: [...ids] } } });
}
