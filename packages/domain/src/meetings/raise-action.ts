import type { BodyId, PostId } from '../bodies/index.ts';
import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  idOf,
  refuse,
  resolveDue,
} from '../kernel/index.ts';
import type { Action } from './action.ts';
import { planEntryAdded } from './add-plan-entry.ts';
import type { MinutesItem } from './minutes.ts';
import type { MinutesEvent } from './minutes-events.ts';
import { type MinutesInHand, nextParagraphNumber, openMinutesOf } from './minutes-in-hand.ts';
import type { MinutesRefusal } from './minutes-refusals.ts';
import type { PlanEntry } from './plan-entry.ts';
import { promisedReports } from './promised-reports.ts';
import { readDue } from './read-due.ts';

export type RaiseAction = {
  readonly text: string;
  /** In the meeting's words: "in six months", "next meeting"; null where a date is given. */
  readonly due: string | null;
  readonly dueOn: CalendarDate | null;
};

/** The post that owns an action. */
export type ActionOwner = {
  readonly postId: PostId;
  readonly post: string;
  readonly bodyId: BodyId;
  readonly bodyName: string;
};

export type RaisedAction = { readonly action: Action; readonly promised: readonly PlanEntry[] };

/** What somebody is to do, by when; a report that is promised goes on the forward plan by itself. */
export function raiseAction(
  {
    inHand,
    item,
    owner,
    calendar,
  }: {
    readonly inHand: MinutesInHand;
    readonly item: MinutesItem;
    readonly owner: ActionOwner | null;
    /** Days of the forum's meetings. */
    readonly calendar: readonly CalendarDate[];
  },
  { text: typed, due: printed, dueOn: day }: RaiseAction,
  circumstances: Circumstances,
): Decision<RaisedAction, MinutesEvent, MinutesRefusal> {
  const { now, newId } = circumstances;
  const { meeting } = inHand;
  const minutes = openMinutesOf(inHand);
  if (minutes === null) return refuse({ kind: 'MinutesNotOpen' });
  const text = typed.trim();
  if (text === '') return refuse({ kind: 'ActionTextMissing' });
  if (owner === null) return refuse({ kind: 'ActionOwnerMissing' });
  const due = readDue({ printed: printed?.trim() || null, month: null, date: day });
  const dueOn = resolveDue(due, meeting.heldOn, calendar);
  if (dueOn === null && due.kind !== 'nextMeeting') return refuse({ kind: 'ActionDueMissing' });
  const action: Action = {
    id: idOf<'Action'>(newId()),
    meetingId: meeting.id,
    forumId: meeting.forumId,
    minutesItemId: item.id,
    paragraphNumber: nextParagraphNumber(item, meeting),
    text,
    ownerPost: owner.post,
    ownerBodyName: owner.bodyName,
    ownerBodyId: owner.bodyId,
    ownerPostId: owner.postId,
    raisedOn: meeting.heldOn,
    due,
    dueOn,
    status: 'open',
    marking: minutes.marking,
    namedReaders: minutes.namedReaders,
    updates: [],
  };
  const { bodyId, readerBodyIds } = meeting;
  const promised = promisedReports([action], { bodyId, readerBodyIds, meetings: calendar }, circumstances);
  return accept<RaisedAction, MinutesEvent>(
    { action, promised },
    { type: 'ActionRaised', actionId: action.id, meetingId: meeting.id, text, dueOn, at: now },
    ...promised.map((entry) => planEntryAdded(entry, now)),
  );
}
