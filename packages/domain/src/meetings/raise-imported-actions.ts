import { resolveDue } from '../kernel/index.ts';
import type { Action } from './action.ts';
import type { IdFor } from './build-imported-parts.ts';
import type { ImportedMinutes } from './imported-meeting.ts';
import type { ForumId, MeetingId } from './meetings-ids.ts';
import type { Minutes } from './minutes.ts';

/** Where the actions of a set of minutes belong. */
export type RaisedAt = {
  readonly meetingId: MeetingId;
  readonly forumId: ForumId;
  readonly heldOn: Action['raisedOn'];
  /** The forum's known meetings, to which a number of months is moved on. */
  readonly meetingDates: readonly Action['raisedOn'][];
  readonly recorded: readonly Action[];
};

/** An action recorded before keeps its status, its updates and a due day somebody has set since. */
export function actionsRaisedIn(
  imported: ImportedMinutes,
  minutes: Minutes,
  at: RaisedAt,
  idFor: IdFor,
): readonly Action[] {
  return imported.items.flatMap((item, position) =>
    item.actions.map((action): Action => {
      const id = idFor<'Action'>(action);
      const known = at.recorded.find((each) => each.id === id);
      return {
        ...action,
        id,
        meetingId: at.meetingId,
        forumId: at.forumId,
        minutesItemId: minutes.items[position]?.id ?? null,
        raisedOn: at.heldOn,
        dueOn: known?.dueOn ?? resolveDue(action.due, at.heldOn, at.meetingDates),
        status: known?.status ?? 'open',
        marking: minutes.marking,
        namedReaders: minutes.namedReaders,
        updates: known?.updates ?? [],
      };
    }),
  );
}
