import type { ActionTrackerJson } from '@concordat/database/reads';
import { may } from '@concordat/domain/access';
import type { BodyId } from '@concordat/domain/bodies';
import { type ActionId, compareTracker } from '@concordat/domain/meetings';
import type { RequestContext } from '../request-context.ts';
import { signedIn } from '../signed-in.ts';

/** As many as a person reads; how many there are is told beside them. */
const MOST_SHOWN = 200;

export type CompleteTracker = ReturnType<typeof completeTracker>;

/** Adds what the domain says of a tracker: what is the matter with it, and what taking it over would change. */
export function completeTracker(
  { rows, actions, bodyId, ...shown }: ActionTrackerJson,
  context: RequestContext,
) {
  const tracked = new Map(actions.map((action) => [action.id, action]));
  const compared = compareTracker(
    rows.map(([row, actionId, ...cells]) => ({ row, actionId: actionId as ActionId | null, cells })),
    tracked,
  );
  const isWaiting = shown.status === 'read';
  const { changes, faults } = isWaiting ? compared : { changes: [], faults: [] };
  const viewer = signedIn(context);
  const isTheirs = viewer.bodyIds.includes(bodyId as BodyId) && may(viewer, 'meeting:run');
  return {
    ...shown,
    rowCount: Math.max(rows.length - 1, 0),
    changes: changes.slice(0, MOST_SHOWN).map(({ row, text, status, dueOn, note }) => ({
      __typename: 'TrackerChange' as const,
      row,
      text,
      statusBefore: status?.before ?? null,
      statusAfter: status?.after ?? null,
      dueBefore: dueOn?.before ?? null,
      dueAfter: dueOn?.after ?? null,
      note,
    })),
    changeCount: changes.length,
    faults: faults.slice(0, MOST_SHOWN).map((fault) => ({ __typename: 'TrackerFault' as const, ...fault })),
    faultCount: faults.length,
    alikeCount: compared.alike,
    behindRows: compared.behind.slice(0, MOST_SHOWN),
    version: actions.reduce((sum, { version }) => sum + version, 0),
    allowedCommands:
      isTheirs && isWaiting && faults.length === 0 && changes.length > 0 ? ['TakeTracker'] : [],
  };
}
