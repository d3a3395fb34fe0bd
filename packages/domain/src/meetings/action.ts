import type { BodyId, PersonId, PostId } from '../bodies/index.ts';
import type { Marking } from '../documents/index.ts';
import {
  type CalendarDate,
  daysBetween,
  type ImpreciseDue,
  type Instant,
  type Move,
  type TransitionTable,
} from '../kernel/index.ts';
import type { ActionId, ActionUpdateId, ForumId, MeetingId, MinutesItemId } from './meetings-ids.ts';

export type ActionStatus = 'open' | 'ongoing' | 'closed';

/** A closed action may be taken up again, but is never untouched again. */
export const actionTransitions = {
  open: ['ongoing', 'closed'],
  ongoing: ['closed'],
  closed: ['ongoing'],
} as const satisfies TransitionTable<ActionStatus>;

export const actionMoves = {
  UpdateAction: [
    { from: 'open', to: 'ongoing' },
    { from: 'open', to: 'closed' },
    { from: 'ongoing', to: 'closed' },
    { from: 'closed', to: 'ongoing' },
  ],
} as const satisfies { readonly [command: string]: readonly Move<ActionStatus>[] };

export type ActionUpdate = {
  readonly id: ActionUpdateId;
  readonly at: Instant;
  readonly byUserId: string;
  readonly byName: string;
  readonly note: string;
  readonly statusBefore: ActionStatus;
  readonly statusAfter: ActionStatus;
  readonly evidence: ClosureEvidence | null;
};

export const closureEvidenceKinds = ['paper', 'decisionNotice'] as const;

/** The record that shows that an action is done. */
export type ClosureEvidence = { readonly kind: (typeof closureEvidenceKinds)[number]; readonly id: string };

/** Something a meeting asked of somebody, with where it was asked. */
export type Action = {
  readonly id: ActionId;
  readonly meetingId: MeetingId;
  readonly forumId: ForumId;
  readonly minutesItemId: MinutesItemId | null;
  /** Where in the minutes it was raised, such as 9.3. */
  readonly paragraphNumber: string | null;
  readonly text: string;
  /** The owner as the minutes print them; the ids are there once they are recognised. */
  readonly ownerPost: string | null;
  readonly ownerBodyName: string | null;
  readonly ownerBodyId: BodyId | null;
  readonly ownerPostId: PostId | null;
  readonly raisedOn: CalendarDate;
  readonly due: ImpreciseDue;
  /** The day worked out from `due`; null until somebody sets one. */
  readonly dueOn: CalendarDate | null;
  readonly status: ActionStatus;
  readonly marking: Marking;
  readonly namedReaders: readonly PersonId[];
  readonly updates: readonly ActionUpdate[];
};

type Deadline = Pick<Action, 'status' | 'dueOn'>;

/** Overdue from the day after the due day until it is closed; an action without a day is never overdue. */
export function isOverdue(action: Deadline, today: CalendarDate): boolean {
  return daysOverdue(action, today) > 0;
}

/** Whole days past the due day; 0 when not overdue. */
export function daysOverdue({ status, dueOn }: Deadline, today: CalendarDate): number {
  return status === 'closed' || dueOn === null || today <= dueOn ? 0 : daysBetween(dueOn, today);
}
