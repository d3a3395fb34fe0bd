import { accept, type Circumstances, type Decision, idOf, refuse } from '../kernel/index.ts';
import type { AgendaItemPurpose } from './agenda-item.ts';
import { type Forum, isSameName } from './forum.ts';
import { refuseEnded } from './forum-ended.ts';
import type { ForumEventOf } from './forum-events.ts';
import type { ForumRefusal } from './forum-refusals.ts';

export type AddStandingItem = {
  readonly title: string;
  readonly lead: string | null;
  readonly purpose: AgendaItemPurpose | null;
};

/** From now on the item stands on each new agenda of the forum, after the minutes and the action log. */
export function addStandingItem(
  forum: Forum,
  command: AddStandingItem,
  { now, newId }: Circumstances,
): Decision<Forum, ForumEventOf<'StandingItemAdded'>, ForumRefusal> {
  const ended = refuseEnded(forum);
  if (ended !== null) return ended;
  const title = command.title.trim();
  if (title === '') return refuse({ kind: 'StandingItemMissing' });
  if (forum.standingItems.some((item) => isSameName(item.title, title))) {
    return refuse({ kind: 'StandingItemThere', title });
  }
  const { purpose } = command;
  const item = { id: idOf<'StandingItem'>(newId()), title, lead: command.lead?.trim() || null, purpose };
  return accept(
    { ...forum, standingItems: [...forum.standingItems, item] },
    { type: 'StandingItemAdded', forumId: forum.id, itemId: item.id, title, at: now },
  );
}
