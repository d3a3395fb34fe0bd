import type { BodyId, PostId } from '@concordat/domain/bodies';
import type { Forum, ForumId, ForumSeat, ForumStatus } from '@concordat/domain/meetings';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import type { Stored } from '../columns/stored.ts';
import type { ForumMemberModel, ForumModel } from '../generated/prisma/models.ts';

export function forumOfRow(row: ForumModel & { members: readonly ForumMemberModel[] }): Stored<Forum> {
  const bodyId = row.bodyId as BodyId;
  const readerBodyIds = row.readerBodyIds as BodyId[];
  return {
    value: {
      id: row.id as ForumId,
      bodyId,
      readerBodyIds,
      name: row.name,
      aliases: row.aliases,
      purpose: row.purpose,
      status: row.status as ForumStatus,
      cadence: row.cadence,
      seats: row.members.map(seatOfRow),
    },
    version: row.version,
    bodyId,
    readerBodyIds,
  };
}

function seatOfRow(row: ForumMemberModel): ForumSeat {
  return {
    postId: row.postId as PostId,
    role: row.role as ForumSeat['role'],
    from: calendarDateOf(row.from),
    until: calendarDateOf(row.until),
  };
}

export function rowOfForum({ seats: _, ...forum }: Forum): Omit<ForumModel, 'version'> {
  return { ...forum, readerBodyIds: [...forum.readerBodyIds], aliases: [...forum.aliases] };
}

/** Seats are facts without a name of their own, so each row is given an id here. */
export function rowsOfSeats(forum: Forum, newId: () => string): ForumMemberModel[] {
  return forum.seats.map((seat) => ({
    id: newId(),
    bodyId: forum.bodyId,
    readerBodyIds: [...forum.readerBodyIds],
    forumId: forum.id,
    postId: seat.postId,
    role: seat.role,
    from: dateColumn(seat.from),
    until: dateColumn(seat.until),
  }));
}
