import type { Forum } from './forum.ts';
import type { Handover } from './open-business.ts';

/** The forum with what was handed to it, and reporting to whoever took over from the forum it reported to. */
export function takeOver(forum: Forum, handovers: readonly Handover[], before: readonly Forum[]): Forum {
  const received = handovers.filter(({ toForumId }) => toForumId === forum.id);
  const has = (kind: Handover['kind'], id: string) =>
    received.some((each) => each.kind === kind && each.id === id);
  const standingItems = before.flatMap((each) =>
    each.standingItems.filter(({ id }) => has('standingItem', id)),
  );
  const powers = before.flatMap((each) => each.powers.filter(({ id }) => has('power', id)));
  const parent = handovers.find(({ kind, id }) => kind === 'reportingForum' && id === forum.id);
  if (standingItems.length + powers.length === 0 && parent === undefined) return forum;
  return {
    ...forum,
    standingItems: [...forum.standingItems, ...standingItems],
    powers: [...forum.powers, ...powers],
    reportsToId: parent?.toForumId ?? forum.reportsToId,
  };
}
