import type { Viewer } from '@concordat/domain/access';
import { covers } from '@concordat/domain/access';
import type { Meeting } from '@concordat/domain/meetings';

/**
 * Whether the viewer reads all that an import writes, and all that was there before. Where they do not, a part kept
 * from them would be written over unseen, so a colleague cleared for it has to accept.
 */
export function seesAllOf(
  viewer: Viewer,
  recorded: readonly Meeting[],
  meetings: readonly Meeting[],
): boolean {
  if (covers(viewer.clearance, 'officialSensitive')) return true;
  return (
    recorded.length === 0 &&
    meetings.every((meeting) => markingsIn(meeting).every((level) => level === 'official'))
  );
}

function markingsIn({ agendaItems, papers, minutes, actions }: Meeting) {
  return [...agendaItems, ...papers, ...actions, ...(minutes === null ? [] : [minutes])].map(
    ({ marking }) => marking.level,
  );
}
