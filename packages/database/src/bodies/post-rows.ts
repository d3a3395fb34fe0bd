import type { BodyId, PersonId, Post, PostHolding, PostHoldingId, PostId } from '@concordat/domain/bodies';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import type { Stored } from '../columns/stored.ts';
import type { PostHoldingModel, PostModel } from '../generated/prisma/models.ts';

/** Holdings stand in the order they began. */
export function postOfRow(row: PostModel & { holdings: readonly PostHoldingModel[] }): Stored<Post> {
  const bodyId = row.bodyId as BodyId;
  return {
    value: { id: row.id as PostId, bodyId, title: row.title, holdings: row.holdings.map(holdingOfRow) },
    version: row.version,
    bodyId,
    readerBodyIds: row.readerBodyIds as BodyId[],
  };
}

export function holdingOfRow(row: PostHoldingModel): PostHolding {
  return {
    id: row.id as PostHoldingId,
    personId: row.personId as PersonId,
    from: calendarDateOf(row.from),
    until: calendarDateOf(row.until),
    isDeputising: row.isDeputising,
  };
}

export function rowOfHolding(
  holding: PostHolding,
  post: Pick<Stored<Post>, 'bodyId' | 'readerBodyIds'> & { readonly value: Pick<Post, 'id'> },
): Omit<PostHoldingModel, 'version'> {
  return {
    id: holding.id,
    bodyId: post.bodyId,
    readerBodyIds: [...post.readerBodyIds],
    postId: post.value.id,
    personId: holding.personId,
    from: dateColumn(holding.from),
    until: dateColumn(holding.until),
    isDeputising: holding.isDeputising,
  };
}
