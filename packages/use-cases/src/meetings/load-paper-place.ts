import type { Transaction } from '@concordat/database';
import { agendaStore, paperStore, postStore } from '@concordat/database/stores';
import type { Viewer } from '@concordat/domain/access';
import { type BodyId, postsActedInBy } from '@concordat/domain/bodies';
import type { CalendarDate } from '@concordat/domain/kernel';
import type { AgendaItemId, AgendaWithPapers } from '@concordat/domain/meetings';

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

/** The post a paper is from: the one whose work is the viewer's on the day, or their own name where there is none. */
export async function authorOfPaper(tx: Transaction, viewer: Viewer, on: CalendarDate): Promise<string> {
  if (viewer.personId === null) return viewer.name;
  const posts = await postStore.withPerson(tx, viewer.personId);
  return postsActedInBy(viewer.personId, posts, on)[0]?.title ?? viewer.name;
}
