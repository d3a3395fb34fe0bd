import type { Transaction } from '@concordat/database';
import { agendaStore, carriedForwardStore, type StoredAgenda } from '@concordat/database/stores';
import { londonDateOf } from '@concordat/domain/kernel';
import type { AgendaItem, AgendaItemId, CarriedForward, MeetingId } from '@concordat/domain/meetings';
import type { CommandContext } from '../command-context.ts';

export interface AgendaWithCarried {
  readonly stored: StoredAgenda;
  readonly carried: CarriedForward;
}

/** An agenda with what waits for its meeting on the office's day. */
export async function loadAgenda(
  tx: Transaction,
  meetingId: MeetingId,
  { now }: CommandContext,
): Promise<AgendaWithCarried | null> {
  const stored = await agendaStore.load(tx, meetingId);
  if (stored === null) return null;
  return { stored, carried: await carriedForwardStore.for(tx, stored, londonDateOf(now)) };
}

export interface AgendaWithItem {
  readonly stored: StoredAgenda;
  readonly item: AgendaItem;
}

/** The agenda an item is on; null where there is no such item for this viewer. */
export async function loadAgendaItem(tx: Transaction, itemId: AgendaItemId): Promise<AgendaWithItem | null> {
  const meetingId = await agendaStore.meetingOf(tx, itemId);
  const stored = meetingId && (await agendaStore.load(tx, meetingId));
  const item = stored?.value.agendaItems.find(({ id }) => id === itemId);
  return stored && item ? { stored, item } : null;
}

export async function bodyOfItem(tx: Transaction, itemId: AgendaItemId) {
  const meetingId = await agendaStore.meetingOf(tx, itemId);
  return meetingId && agendaStore.bodyOf(tx, meetingId);
}
