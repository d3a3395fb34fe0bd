import type { Forum } from '@concordat/domain/meetings';
import { dateColumn } from '../columns/date-column.ts';
import type {
  ForumCadenceModel,
  ForumMemberModel,
  ForumPowerModel,
  ForumTermsModel,
  StandingItemModel,
} from '../generated/prisma/models.ts';

type PartColumns = Pick<ForumMemberModel, 'bodyId' | 'readerBodyIds' | 'forumId'>;

function partColumns({ id, bodyId, readerBodyIds }: Forum): PartColumns {
  return { forumId: id, bodyId, readerBodyIds: [...readerBodyIds] };
}

/** Seats, terms and cadences are facts without a name of their own, so each row is given an id here. */
export function rowsOfSeats(forum: Forum, newId: () => string): ForumMemberModel[] {
  return forum.seats.map(({ postId, role, from, until }) => ({
    ...partColumns(forum),
    id: newId(),
    postId,
    role,
    from: dateColumn(from),
    until: dateColumn(until),
  }));
}

export function rowsOfTerms(forum: Forum, newId: () => string): ForumTermsModel[] {
  return forum.terms.map(({ number, from, text, quorum, paperId }) => ({
    ...partColumns(forum),
    id: newId(),
    number,
    from: dateColumn(from),
    text,
    quorum,
    paperId,
  }));
}

export function rowsOfCadences(forum: Forum, newId: () => string): ForumCadenceModel[] {
  return forum.cadences.map(({ from, words, rhythm }) => ({
    ...partColumns(forum),
    id: newId(),
    from: dateColumn(from),
    words,
    every: rhythm?.every ?? null,
    unit: rhythm?.unit ?? null,
  }));
}

export function rowsOfPowers(forum: Forum): ForumPowerModel[] {
  return forum.powers.map(({ id, text, source, from }) => ({
    ...partColumns(forum),
    id,
    text,
    source,
    from: dateColumn(from),
  }));
}

export function rowsOfStandingItems(forum: Forum): StandingItemModel[] {
  return forum.standingItems.map(({ id, title, lead, purpose }, at) => ({
    ...partColumns(forum),
    id,
    position: at + 1,
    title,
    lead,
    purpose,
  }));
}
