import type { BodyId, PostId } from '../bodies/index.ts';
import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  type Id,
  type Instant,
  idOf,
  londonDateOf,
  refuse,
} from '../kernel/index.ts';
import type { Action } from './action.ts';
import type { MeetingsEventOf } from './meetings-events.ts';
import type { ActionId } from './meetings-ids.ts';
import type { MeetingsRefusal } from './meetings-refusals.ts';

/** That the owner was asked how far an action is; it stands on their home page until they report. */
export type ActionReminder = {
  readonly id: Id<'ActionReminder'>;
  readonly actionId: ActionId;
  readonly at: Instant;
  /** The office's day; an action is reminded once on a day. */
  readonly on: CalendarDate;
  readonly byUserId: string;
  readonly byName: string;
};

export type RemindableAction = {
  readonly action: Action;
  readonly isOfThisBody: boolean;
  readonly lastRemindedOn: CalendarDate | null;
};

/** Why an action is left as it is while others are reminded. */
export type WhyNotReminded = 'closed' | 'ofAnotherBody' | 'withoutOwner' | 'ownerUnknown' | 'remindedToday';

/** A post, or the head of a body where the action names only the body, and how many of theirs are reminded. */
export type RemindedOwner = {
  readonly postId: PostId | null;
  readonly bodyId: BodyId | null;
  readonly count: number;
};

export type RemindedActions = {
  readonly reminders: readonly ActionReminder[];
  readonly owners: readonly RemindedOwner[];
  readonly notReminded: readonly { readonly actionId: ActionId; readonly because: WhyNotReminded }[];
};

/** Reminds those that can be and says why the others cannot; refused only where nothing at all can be. */
export function remindActions(
  asked: readonly RemindableAction[],
  { now, by, newId }: Circumstances,
): Decision<RemindedActions, MeetingsEventOf<'ActionReminded'>, MeetingsRefusal> {
  const on = londonDateOf(now);
  const looked = asked.map((one) => ({ ...one, because: whyNotReminded(one, on) }));
  const reminded = looked.filter(({ because }) => because === null).map(({ action }) => action);
  const notReminded = looked.flatMap(({ action: { id: actionId }, because }) =>
    because === null ? [] : [{ actionId, because }],
  );
  const [first, ...others] = reminded.map((action) => ({
    type: 'ActionReminded' as const,
    actionId: action.id,
    meetingId: action.meetingId,
    owner: action.ownerPost ?? action.ownerBodyName ?? '',
    dueOn: action.dueOn,
    at: now,
  }));
  if (first === undefined) {
    return refuse({ kind: 'NothingToRemind', because: notReminded.map(({ because }) => because) });
  }
  const reminders = reminded.map(({ id: actionId }) => ({
    id: idOf<'ActionReminder'>(newId()),
    actionId,
    at: now,
    on,
    byUserId: by.userId,
    byName: by.name,
  }));
  return accept({ reminders, owners: ownersOf(reminded), notReminded }, first, ...others);
}

function whyNotReminded(
  { action, isOfThisBody, lastRemindedOn }: RemindableAction,
  today: CalendarDate,
): WhyNotReminded | null {
  if (!isOfThisBody) return 'ofAnotherBody';
  if (action.status === 'closed') return 'closed';
  if (action.ownerPostId === null && action.ownerBodyId === null) {
    return action.ownerPost === null && action.ownerBodyName === null ? 'withoutOwner' : 'ownerUnknown';
  }
  return lastRemindedOn === today ? 'remindedToday' : null;
}

/** One mail goes to each, however many actions they own. */
function ownersOf(actions: readonly Action[]): readonly RemindedOwner[] {
  const owners = new Map<string, RemindedOwner>();
  for (const { ownerPostId: postId, ownerBodyId } of actions) {
    const bodyId = postId === null ? ownerBodyId : null;
    const key = `${postId ?? bodyId}`;
    owners.set(key, { postId, bodyId, count: (owners.get(key)?.count ?? 0) + 1 });
  }
  return [...owners.values()];
}
