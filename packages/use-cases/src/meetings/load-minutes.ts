import type { Transaction } from '@concordat/database';
import { agendaStore, minutesStore, type StoredMinutes } from '@concordat/database/stores';
import type { MinutesItem, MinutesItemId } from '@concordat/domain/meetings';

export interface MinutesWithItem {
  readonly stored: StoredMinutes;
  readonly item: MinutesItem;
}

/** The minutes an item is in; null where there is no such item for this viewer. */
export async function loadMinutesItem(
  tx: Transaction,
  itemId: MinutesItemId,
): Promise<MinutesWithItem | null> {
  const meetingId = await minutesStore.meetingOf(tx, itemId);
  const stored = meetingId && (await minutesStore.load(tx, meetingId));
  const item = stored?.value.meeting.minutes?.items.find(({ id }) => id === itemId);
  return stored && item ? { stored, item } : null;
}

export async function bodyOfMinutesItem(tx: Transaction, itemId: MinutesItemId) {
  const meetingId = await minutesStore.meetingOf(tx, itemId);
  return meetingId && agendaStore.bodyOf(tx, meetingId);
}
