import type { BodyId, PersonId, PostId } from '@concordat/domain/bodies';
import {
  type Action,
  type ActionId,
  type ActionStatus,
  type ActionUpdate,
  type ActionUpdateId,
  type ClosureEvidence,
  type ForumId,
  type Meeting,
  type MeetingId,
  type MinutesItemId,
  readDue,
} from '@concordat/domain/meetings';
import { clearanceOf } from '../columns/clearance-column.ts';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import { instantColumn, instantOf } from '../columns/instant-column.ts';
import type { ActionModel, ActionUpdateModel } from '../generated/prisma/models.ts';
import { firstLineOf } from './minutes-rows.ts';
import { partColumns, readershipColumns } from './row-of-part.ts';

export type ActionRows = ActionModel & { readonly updates: readonly ActionUpdateModel[] };

/** What the due was read as is read again from its printed words, which are kept. */
export function actionOfRows(row: ActionRows): Action {
  return {
    id: row.id as ActionId,
    meetingId: row.meetingId as MeetingId,
    forumId: row.forumId as ForumId,
    minutesItemId: row.minutesItemId as MinutesItemId | null,
    paragraphNumber: row.paragraphNumber,
    text: row.text,
    ownerPost: row.ownerPost,
    ownerBodyName: row.ownerBodyName,
    ownerBodyId: row.ownerBodyId as BodyId | null,
    ownerPostId: row.ownerPostId as PostId | null,
    raisedOn: calendarDateOf(row.raisedOn),
    due: readDue({ printed: row.duePrinted, month: row.dueMonth, date: calendarDateOf(row.dueOn) }),
    dueOn: calendarDateOf(row.dueOn),
    status: row.status as ActionStatus,
    marking: { level: clearanceOf(row.clearance), descriptor: null, printed: null },
    namedReaders: row.namedReaderIds as PersonId[],
    updates: row.updates.map(updateOfRow),
  };
}

function updateOfRow(row: ActionUpdateModel): ActionUpdate {
  return {
    id: row.id as ActionUpdateId,
    at: instantOf(row.at),
    byUserId: row.byUserId,
    byName: row.byName,
    note: row.note,
    statusBefore: row.statusBefore as ActionStatus,
    statusAfter: row.statusAfter as ActionStatus,
    evidence:
      row.evidenceId === null
        ? null
        : { kind: row.evidenceKind as ClosureEvidence['kind'], id: row.evidenceId },
  };
}

export function rowOfUpdate(
  update: ActionUpdate,
  action: { readonly id: ActionId; readonly bodyId: BodyId; readonly readerBodyIds: readonly BodyId[] },
): ActionUpdateModel {
  const { id: actionId, bodyId, readerBodyIds } = action;
  const { evidence, at, ...columns } = update;
  return {
    ...columns,
    actionId,
    bodyId,
    readerBodyIds: [...readerBodyIds],
    at: instantColumn(at),
    evidenceKind: evidence?.kind ?? null,
    evidenceId: evidence?.id ?? null,
  };
}

/** The line is that of the paragraph which raised it. */
export function rowOfAction(
  action: Action,
  meeting: Meeting,
  position: number,
): Omit<ActionModel, 'version'> {
  const item = meeting.minutes?.items.find(({ id }) => id === action.minutesItemId);
  const paragraph = item?.paragraphs.find(
    ({ number }) => number !== null && number === action.paragraphNumber,
  );
  return {
    ...partColumns(meeting),
    ...readershipColumns(action),
    id: action.id,
    meetingId: action.meetingId,
    forumId: action.forumId,
    minutesItemId: action.minutesItemId,
    paragraphNumber: action.paragraphNumber,
    position,
    text: action.text,
    ownerPost: action.ownerPost,
    ownerBodyName: action.ownerBodyName,
    ownerBodyId: action.ownerBodyId,
    ownerPostId: action.ownerPostId,
    raisedOn: dateColumn(action.raisedOn),
    duePrinted: action.due.printed,
    dueMonth: action.due.kind === 'meetingMonth' ? action.due.month : null,
    dueOn: dateColumn(action.dueOn),
    status: action.status,
    sourceLine: paragraph?.line ?? (item === undefined ? null : firstLineOf(item)),
  };
}
