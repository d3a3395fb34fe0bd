import type { BodyId, PostId } from '@concordat/domain/bodies';
import {
  type AgendaItemPurpose,
  type DelegatedPowerId,
  type Forum,
  type ForumCadence,
  type ForumId,
  type ForumSeat,
  type ForumStatus,
  type MeetingRhythm,
  newForum,
  type PaperId,
  type StandingItemId,
} from '@concordat/domain/meetings';
import { calendarDateOf } from '../columns/date-column.ts';
import type { Stored } from '../columns/stored.ts';
import type {
  ForumCadenceModel,
  ForumMemberModel,
  ForumModel,
  ForumPowerModel,
  ForumTermsModel,
  StandingItemModel,
} from '../generated/prisma/models.ts';

export type ForumRows = ForumModel & {
  readonly members: readonly ForumMemberModel[];
  readonly terms: readonly ForumTermsModel[];
  readonly cadences: readonly ForumCadenceModel[];
  readonly powers: readonly ForumPowerModel[];
  readonly standingItems: readonly StandingItemModel[];
};

export function forumOfRow(row: ForumRows): Stored<Forum> {
  const bodyId = row.bodyId as BodyId;
  const readerBodyIds = row.readerBodyIds as BodyId[];
  return {
    value: newForum({
      id: row.id as ForumId,
      bodyId,
      readerBodyIds,
      name: row.name,
      aliases: row.aliases,
      purpose: row.purpose,
      status: row.status as ForumStatus,
      ownedBy: row.ownedBy,
      reportsToId: row.reportsToId as ForumId | null,
      seats: row.members.map(seatOfRow),
      cadences: row.cadences.map(cadenceOfRow),
      terms: row.terms.map(({ number, from, text, quorum, paperId }) => ({
        number,
        from: calendarDateOf(from),
        text,
        quorum,
        paperId: paperId as PaperId | null,
      })),
      powers: row.powers.map(({ id, text, source, from }) => ({
        id: id as DelegatedPowerId,
        text,
        source,
        from: calendarDateOf(from),
      })),
      standingItems: row.standingItems.map(({ id, title, lead, purpose }) => ({
        id: id as StandingItemId,
        title,
        lead,
        purpose: purpose as AgendaItemPurpose | null,
      })),
    }),
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

function cadenceOfRow({ from, words, every, unit }: ForumCadenceModel): ForumCadence {
  const rhythm = every === null || unit === null ? null : { every, unit: unit as MeetingRhythm['unit'] };
  return { from: calendarDateOf(from), words, rhythm };
}

export function rowOfForum(forum: Forum): Omit<ForumModel, 'version'> {
  const { id, bodyId, name, purpose, status, ownedBy, reportsToId } = forum;
  const readerBodyIds = [...forum.readerBodyIds];
  return {
    id,
    bodyId,
    readerBodyIds,
    name,
    aliases: [...forum.aliases],
    purpose,
    status,
    ownedBy,
    reportsToId,
  };
}
