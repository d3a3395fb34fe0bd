import type { CalendarDate } from '@concordat/domain/kernel';
import {
  type AgendaRemark,
  isNextToTake,
  leftOff,
  lintAgendaItem,
  minutesToApprove,
} from '@concordat/domain/meetings';
import type { AgendaBuilderQuery } from '../../generated/graphql.ts';

export type ShownAgenda = NonNullable<AgendaBuilderQuery['agenda']>;
export type ShownItem = ShownAgenda['items'][number];

/** What waits for the meeting and is on no item yet. */
export function waitingFor(agenda: ShownAgenda, today: CalendarDate) {
  const { items, meeting, theme, openActions, planEntries, escalations, standingItems, sittings } = agenda;
  const earlierMinutes = minutesToApprove(sittings, meeting.heldOn, today);
  const takenUp = items.map((item) => ({
    ...item,
    carriedActionIds: item.carriedActions.map(({ id }) => id),
  }));
  return leftOff(takenUp, {
    theme,
    openActions: openActions.map(({ id }) => id),
    earlierMinutes,
    planEntries,
    escalations: isNextToTake(sittings, meeting.heldOn, today) ? escalations : [],
    standingItems,
  });
}

export type Waiting = ReturnType<typeof waitingFor>;

/** What to put right in an item and its papers. */
export function remarksOn(item: ShownItem, heldOn: CalendarDate): readonly AgendaRemark[] {
  const papers = item.papers.map((paper) => ({ ...paper, kind: paper.kind as 'report' }));
  return lintAgendaItem(item, papers, heldOn);
}
