import type { Meeting, Minutes } from '@concordat/domain/meetings';
import { expectWritten } from '../columns/expect-written.ts';
import type { Stored } from '../columns/stored.ts';
import type { Transaction } from '../write/transaction.ts';
import { rowOfAction } from './action-rows.ts';
import { rowOfMeeting } from './meeting-rows.ts';
import { rowOfMinutes } from './minutes-rows.ts';

/** Writes what stays under its id in its new state, and takes away the rows of the parts that are written anew. */
export async function clearTheWay(
  tx: Transaction,
  meeting: Meeting,
  { value: was, version }: Stored<Meeting>,
): Promise<void> {
  const { id, ...columns } = rowOfMeeting(meeting, version + 1);
  const { count } = await tx.meeting.updateMany({ where: { id, version }, data: columns });
  expectWritten(count, 'Meeting', id, version);
  if (was.minutes !== null && meeting.minutes !== null && meeting.minutes !== was.minutes) {
    await clearMinutes(tx, meeting, meeting.minutes, version + 1);
  }
  if (meeting.attendance !== was.attendance) await tx.attendance.deleteMany({ where: { meetingId: id } });
  const isNewAgenda = meeting.agendaItems !== was.agendaItems;
  const outdated = was.papers.filter((paper) => isNewAgenda || !meeting.papers.includes(paper));
  await removePapers(
    tx,
    outdated.map((paper) => paper.id),
  );
  if (isNewAgenda) await tx.agendaItem.deleteMany({ where: { meetingId: id } });
}

/** An action is never taken away and put back: its updates belong to it. Comes after the items it refers to. */
export async function rewriteKnownActions(tx: Transaction, meeting: Meeting, was: Meeting): Promise<void> {
  if (meeting.actions === was.actions || was.actions.length === 0) return;
  const kept = meeting.actions.map(({ id }) => id);
  await tx.action.deleteMany({ where: { meetingId: meeting.id, NOT: { id: { in: kept } } } });
  for (const [at, action] of meeting.actions.entries()) {
    if (!was.actions.some(({ id }) => id === action.id)) continue;
    const { id, ...columns } = rowOfAction(action, meeting, at + 1);
    await tx.action.updateMany({ where: { id }, data: { ...columns, version: { increment: 1 } } });
  }
}

async function clearMinutes(
  tx: Transaction,
  meeting: Meeting,
  minutes: Minutes,
  version: number,
): Promise<void> {
  const { id, ...columns } = rowOfMinutes(minutes, meeting, version);
  await tx.minutes.updateMany({ where: { id }, data: columns });
  await tx.action.updateMany({ where: { meetingId: meeting.id }, data: { minutesItemId: null } });
  await tx.resolution.deleteMany({ where: { item: { minutesId: id } } });
  await tx.minutesParagraph.deleteMany({ where: { item: { minutesId: id } } });
  await tx.minutesItem.deleteMany({ where: { minutesId: id } });
}

async function removePapers(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const ofPapers = { where: { paperId: { in: [...ids] } } };
  await tx.paperTable.deleteMany(ofPapers);
  await tx.recommendation.deleteMany(ofPapers);
  await tx.paperParagraph.deleteMany(ofPapers);
  await tx.paperSection.deleteMany(ofPapers);
  await tx.paper.deleteMany({ where: { id: { in: [...ids] } } });
}
