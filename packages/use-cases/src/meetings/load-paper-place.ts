import type { Transaction } from '@concordat/database';
import { agendaStore, forumStore, paperStore, postStore } from '@concordat/database/stores';
import type { Viewer } from '@concordat/domain/access';
import { type BodyId, postsActedInBy } from '@concordat/domain/bodies';
import { type CalendarDate, londonDateOf } from '@concordat/domain/kernel';
import { type AgendaItemId, type AgendaWithPapers, mayBringPapers } from '@concordat/domain/meetings';
import type { CommandContext } from '../command-context.ts';

/** Where a paper goes that the office draws up, as `attachPaper` asks for it; null where there is no such item. */
export async function loadPaperPlace(
  tx: Transaction,
  itemId: AgendaItemId,
): Promise<AgendaWithPapers | null> {
  const meetingId = await agendaStore.meetingOf(tx, itemId);
  const agenda = meetingId && (await agendaStore.load(tx, meetingId));
  return agenda && { agenda: agenda.value, papers: await paperStore.namesOf(tx, agenda.value.id) };
}

/** The body whose meeting the item is of. */
export async function bodyOfItem(tx: Transaction, itemId: AgendaItemId): Promise<BodyId | null> {
  const meetingId = await agendaStore.meetingOf(tx, itemId);
  return meetingId && agendaStore.bodyOf(tx, meetingId);
}

/**
 * Whether the viewer brings a paper to another body's meeting by a seat of their own body, as `isLent` asks; no where
 * they do not read the item.
 */
export async function bringsToItem(
  tx: Transaction,
  { itemId }: { readonly itemId: AgendaItemId },
  { viewer, now }: CommandContext,
): Promise<boolean> {
  const meetingId = await agendaStore.meetingOf(tx, itemId);
  const agenda = meetingId && (await agendaStore.load(tx, meetingId));
  const forum = agenda && (await forumStore.load(tx, agenda.value.forumId));
  if (forum === null) return false;
  const posts = await postStore.loadAll(
    tx,
    forum.value.seats.map(({ postId }) => postId),
  );
  const seated = posts.map(({ value }) => value);
  return mayBringPapers(forum.value, seated, { bodyIds: viewer.bodyIds, on: londonDateOf(now) });
}

/** The post a paper is from: the one whose work is the viewer's on the day, or their own name where there is none. */
export async function authorOfPaper(tx: Transaction, viewer: Viewer, on: CalendarDate): Promise<string> {
  if (viewer.personId === null) return viewer.name;
  const posts = await postStore.withPerson(tx, viewer.personId);
  return postsActedInBy(viewer.personId, posts, on)[0]?.title ?? viewer.name;
}
