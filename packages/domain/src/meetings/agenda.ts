import type { AgendaItem } from './agenda-item.ts';
import type { CarriedForward } from './carried-forward.ts';
import type { Meeting } from './meeting.ts';

/** The agenda of one meeting while the office works on it. */
export type Agenda = Pick<
  Meeting,
  'id' | 'bodyId' | 'readerBodyIds' | 'forumId' | 'heldOn' | 'status' | 'agendaItems'
> & {
  /** Papers of the meeting that belong to no item; they are supplements and use up numbers. */
  readonly papersWithoutItem: number;
};

/** An agenda with what waits for its meeting. */
export type AgendaInForum = { readonly agenda: Agenda; readonly carried: CarriedForward };

/** Items change until the meeting is held. */
export function isAgendaOpen({ status }: Pick<Agenda, 'status'>): boolean {
  return status === 'planned' || status === 'agendaPublished';
}

/** Items that stand; those withdrawn keep their number and nothing else. */
export function standingOn<Item extends Pick<AgendaItem, 'withdrawnReason'>>(
  items: readonly Item[],
): readonly Item[] {
  return items.filter(({ withdrawnReason }) => withdrawnReason === null);
}
