import type { CalendarDate } from '@concordat/domain/kernel';
import {
  type ActionId,
  type AgendaItemPurpose,
  type CarriedForward,
  isNextToTake,
  type MeetingStatus,
  type MinutesId,
  minutesToApprove,
  type Sitting,
  type StandingItemId,
} from '@concordat/domain/meetings';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import type { Transaction } from '../write/transaction.ts';
import type { StoredAgenda } from './agenda-store.ts';
import { escalationStore } from './escalation-store.ts';
import { planEntryStore } from './plan-entry-store.ts';

export const carriedForwardStore = {
  /** What waits for the meeting of this agenda, as the forum's record has it on the office's day. */
  async for(
    tx: Transaction,
    { value: agenda, theme }: StoredAgenda,
    today: CalendarDate,
  ): Promise<CarriedForward> {
    const { forumId, heldOn } = agenda;
    const actions = await tx.action.findMany({
      where: { forumId, NOT: { status: 'closed' }, raisedOn: { lt: dateColumn(heldOn) } },
      select: { id: true },
      orderBy: [{ raisedOn: 'asc' }, { position: 'asc' }, { id: 'asc' }],
    });
    const standing = await tx.standingItem.findMany({ where: { forumId }, orderBy: { position: 'asc' } });
    const entries = await planEntryStore.plannedOf(tx, [forumId]);
    const sittings = await sittingsOf(tx, forumId);
    return {
      theme,
      openActions: actions.map(({ id }) => id as ActionId),
      earlierMinutes: minutesToApprove(sittings, heldOn, today),
      planEntries: entries.map(({ value }) => value).filter(({ plannedFor }) => plannedFor === heldOn),
      escalations: isNextToTake(sittings, heldOn, today) ? await escalationStore.waitingFor(tx, agenda) : [],
      standingItems: standing.map(({ id, title, lead, purpose }) => ({
        id: id as StandingItemId,
        title,
        lead,
        purpose: purpose as AgendaItemPurpose | null,
      })),
      nextMeeting: sittings.find((sitting) => sitting.heldOn > heldOn)?.heldOn ?? null,
    };
  },
};

async function sittingsOf(tx: Transaction, forumId: string): Promise<readonly Sitting[]> {
  const rows = await tx.meeting.findMany({
    where: { forumId, NOT: { status: 'cancelled' } },
    select: {
      heldOn: true,
      status: true,
      minutes: { select: { id: true } },
      agendaItems: {
        where: { withdrawnReason: null, NOT: { approvesMinutesOf: null } },
        select: { approvesMinutesOf: true },
      },
    },
    orderBy: { heldOn: 'asc' },
  });
  return rows.map((row) => ({
    heldOn: calendarDateOf(row.heldOn),
    status: row.status as MeetingStatus,
    minutesId: (row.minutes?.id ?? null) as MinutesId | null,
    approvesMinutesOf: row.agendaItems.flatMap(({ approvesMinutesOf }) =>
      approvesMinutesOf === null ? [] : [calendarDateOf(approvesMinutesOf)],
    ),
  }));
}
