import type {
  ActionId,
  ForumId,
  Handover,
  HeldElsewhere,
  MeetingId,
  MeetingStatus,
} from '@concordat/domain/meetings';
import { calendarDateOf } from '../columns/date-column.ts';
import type { Transaction } from '../write/transaction.ts';
import { escalationStore } from './escalation-store.ts';

/** What forums keep outside themselves and must hand over before they end. */
export const openBusinessStore = {
  /** Actions that are not closed, and entries of the forward plan still to come. */
  async of(tx: Transaction, forumIds: readonly ForumId[]): Promise<HeldElsewhere> {
    const actions = await tx.action.findMany({
      where: { forumId: { in: [...forumIds] }, NOT: { status: 'closed' } },
      select: { id: true, text: true, forumId: true },
      orderBy: { id: 'asc' },
    });
    const planEntries = await tx.planEntry.findMany({
      where: { forumId: { in: [...forumIds] }, status: 'planned' },
      select: { id: true, title: true, forumId: true },
      orderBy: { id: 'asc' },
    });
    const sittings = await tx.meeting.findMany({
      where: { forumId: { in: [...forumIds] }, status: { in: ['planned', 'agendaPublished'] } },
      select: { id: true, forumId: true, heldOn: true, status: true },
      orderBy: { heldOn: 'asc' },
    });
    const [counted] = await tx.$queryRaw<readonly { readonly hidden: number }[]>`
      select all_open_business(${[...forumIds]}::uuid[]) - seen_open_business(${[...forumIds]}::uuid[]) as hidden`;
    return {
      hiddenCount: counted?.hidden ?? 0,
      escalations: await escalationStore.openOf(tx, forumIds),
      sittings: sittings.map(({ id, forumId, heldOn, status }) => ({
        id: id as MeetingId,
        forumId: forumId as ForumId,
        heldOn: calendarDateOf(heldOn),
        status: status as MeetingStatus,
      })),
      actions: actions.map(({ id, text, forumId }) => ({
        id: id as ActionId,
        text,
        forumId: forumId as ForumId,
      })),
      planEntries: planEntries.map(({ id, title, forumId }) => ({ id, title, forumId: forumId as ForumId })),
    };
  },

  /**
   * Puts actions, plan entries and matters between forums under their successors, where an entry waits for a meeting; standing items and powers
   * are kept with the forums themselves. One statement a successor and kind, however much is handed over.
   */
  async handOver(tx: Transaction, handovers: readonly Handover[]): Promise<void> {
    await escalationStore.handOver(tx, handovers);
    for (const forumId of new Set(handovers.map(({ toForumId }) => toForumId))) {
      const actions = idsOf(handovers, 'action', forumId);
      const planEntries = idsOf(handovers, 'planEntry', forumId);
      const version = { increment: 1 };
      if (actions.length > 0)
        await tx.action.updateMany({ where: { id: { in: actions } }, data: { forumId, version } });
      if (planEntries.length > 0)
        await tx.planEntry.updateMany({
          where: { id: { in: planEntries } },
          data: { forumId, plannedFor: null, version },
        });
    }
  },
};

function idsOf(handovers: readonly Handover[], kind: Handover['kind'], forumId: ForumId): string[] {
  return handovers.filter((each) => each.kind === kind && each.toForumId === forumId).map(({ id }) => id);
}
