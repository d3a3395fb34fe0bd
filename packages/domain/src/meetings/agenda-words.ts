import type { Instant } from '../kernel/index.ts';
import type { AgendaEventOf, AuditedItemWords } from './agenda-events.ts';
import type { AgendaItem } from './agenda-item.ts';
import type { AgendaRefusal } from './agenda-refusals.ts';
import type { MeetingId } from './meetings-ids.ts';

/** What the office says of an item; the number is never said, it is given. */
export type AgendaItemWords = Pick<
  AgendaItem,
  'title' | 'subItems' | 'lead' | 'kind' | 'purpose' | 'theme' | 'minutesOfTime'
> & {
  readonly isClosed: boolean;
  /** Why it is closed to the public; asked for where it is. */
  readonly closedReason: string | null;
};

/** A whole working day. */
const longestInMinutes = 480;

/** The words as they are kept, or what is wrong with them. */
export function readAgendaWords(
  typed: AgendaItemWords,
): { readonly words: Omit<AgendaItemWords, 'isClosed'> } | { readonly refusal: AgendaRefusal } {
  const { isClosed, minutesOfTime, kind, purpose, theme } = typed;
  const title = typed.title.trim();
  const closedReason = isClosed ? (typed.closedReason?.trim() ?? '') : null;
  if (title === '') return { refusal: { kind: 'AgendaItemTitleMissing' } };
  if (closedReason === '') return { refusal: { kind: 'ClosedReasonMissing' } };
  if (minutesOfTime !== null && (minutesOfTime < 1 || minutesOfTime > longestInMinutes)) {
    return { refusal: { kind: 'TimeOutOfRange', most: longestInMinutes } };
  }
  const subItems = typed.subItems.map((line) => line.trim()).filter((line) => line !== '');
  const lead = typed.lead?.trim() || null;
  return { words: { title, subItems, lead, kind, purpose, theme, minutesOfTime, closedReason } };
}

/** What the trail keeps of an item: nothing of one that not everybody may read. */
export function auditedWords(item: AgendaItem): AuditedItemWords | null {
  if (item.marking.level !== 'official' || item.namedReaders.length > 0) return null;
  const { title, subItems, lead, kind, purpose, theme, minutesOfTime, closedReason } = item;
  return { title, subItems, lead, kind, purpose, theme, minutesOfTime, closedReason };
}

export function itemAdded(
  meetingId: MeetingId,
  item: AgendaItem,
  at: Instant,
): AgendaEventOf<'AgendaItemAdded'> {
  const { id: itemId, number } = item;
  return { type: 'AgendaItemAdded', meetingId, itemId, number, after: auditedWords(item), at };
}
