import type { Circumstances } from '../kernel/index.ts';
import { type Meeting, type PlanEntry, promisedReports } from '../meetings/index.ts';
import type { KnownToImports } from './known-to-imports.ts';

/** The reports promised in actions that are new with these meetings; one that was recorded before is on the plan already. */
export function promisesOfImport(
  meetings: readonly Meeting[],
  { recorded, calendar }: Pick<KnownToImports, 'recorded' | 'calendar'>,
  circumstances: Circumstances,
): readonly PlanEntry[] {
  const known = new Set(recorded.flatMap(({ actions }) => actions.map(({ id }) => id)));
  return meetings.flatMap(({ forumId, bodyId, readerBodyIds, actions }) => {
    const days = [...calendar, ...meetings]
      .filter((meeting) => meeting.forumId === forumId)
      .map(({ heldOn }) => heldOn);
    const raised = actions.filter(({ id }) => !known.has(id));
    return promisedReports(raised, { bodyId, readerBodyIds, meetings: days }, circumstances);
  });
}
