import {
  accept,
  type CalendarDate,
  type Circumstances,
  canMove,
  type Decision,
  londonDateOf,
  refuse,
} from '../kernel/index.ts';
import { type Forum, type ForumStatus, forumMoves } from './forum.ts';
import { type ForumChange, stageOf } from './forum-change.ts';
import type { ForumEvent } from './forum-events.ts';
import type { ForumRefusal } from './forum-refusals.ts';
import { type MeetingStatus, meetingTransitions } from './meeting.ts';
import type { MeetingsEventOf } from './meetings-events.ts';
import type { ForumId, MeetingId } from './meetings-ids.ts';
import {
  type Handover,
  type HeldElsewhere,
  handedOver,
  type OpenBusiness,
  type OpenBusinessKind,
  openBusinessOf,
} from './open-business.ts';
import { reportsUpTo } from './set-reports-to.ts';
import { takeOver } from './take-over.ts';

/** Which forum takes over each piece of open business. */
export type ImplementForumChange = {
  readonly on: CalendarDate;
  readonly successors: readonly {
    readonly kind: OpenBusinessKind;
    readonly id: string;
    readonly forumId: ForumId;
  }[];
};

export type ImplementedForumChange = {
  readonly change: ForumChange;
  /** Every forum of the body as it is afterwards. */
  readonly forums: readonly Forum[];
  /** Sittings of the forums that end, after their last day. */
  readonly cancelled: readonly MeetingId[];
};

/**
 * Does what was agreed. A forum ends only when each open action, standing item, forward-plan entry, delegated power,
 * matter between it and another forum and forum reporting to it has a successor that is active and stays: nothing may be orphaned.
 */
export function implementForumChange(
  {
    change,
    forums,
    held,
  }: { readonly change: ForumChange; readonly forums: readonly Forum[]; readonly held: HeldElsewhere },
  { on, successors }: ImplementForumChange,
  { now }: Circumstances,
): Decision<ImplementedForumChange, ForumEvent | MeetingsEventOf<'MeetingMoved'>, ForumRefusal> {
  const stage = stageOf(change);
  if (stage !== 'agreed' || change.decided === null) return refuse({ kind: 'ChangeNotAgreed', stage });
  if (on > londonDateOf(now)) return refuse({ kind: 'StillToCome' });
  if (on < change.decided.on) return refuse({ kind: 'BeforeTheStepBefore', on: change.decided.on });
  const subjects = forums.filter(({ id }) => change.forumIds.includes(id));
  const moves = forumMoves[change.kind];
  const stuck = subjects.find(({ status }) => !moves.some(({ from }) => from === status));
  if (stuck !== undefined) return refuse({ kind: 'ForumCannotMove', name: stuck.name, status: stuck.status });
  const to: ForumStatus = moves[0].to;

  const staying = (id: ForumId) =>
    forums.find((forum) => forum.id === id && forum.status === 'active' && !change.forumIds.includes(id));
  const nameOf = (id: ForumId) => forums.find((forum) => forum.id === id)?.name ?? 'That forum';
  if (change.intoForumId !== null && staying(change.intoForumId) === undefined) {
    return refuse({ kind: 'SuccessorNotActive', name: nameOf(change.intoForumId) });
  }
  if (to !== 'active' && held.hiddenCount > 0) {
    return refuse({ kind: 'BusinessNotSeen', count: held.hiddenCount });
  }
  const business = to === 'active' ? [] : openBusinessOf(subjects, forums, held);
  const successorOf = ({ kind, id }: OpenBusiness) =>
    successors.find((each) => each.kind === kind && each.id === id)?.forumId;
  const [orphan, ...more] = business.filter((each) => successorOf(each) === undefined);
  if (orphan !== undefined) {
    return refuse({ kind: 'SuccessorMissing', count: more.length + 1, title: orphan.title });
  }
  const handovers = business.map((each): Handover => ({ ...each, toForumId: successorOf(each) as ForumId }));
  const lost = handovers.find(({ toForumId }) => staying(toForumId) === undefined);
  if (lost !== undefined) return refuse({ kind: 'SuccessorNotActive', name: nameOf(lost.toForumId) });

  const asksItself = held.escalations.find((each) => {
    const { fromForumId, toForumId } = handedOver(each, handovers);
    return !each.isAnswered && fromForumId === toForumId;
  });
  if (asksItself !== undefined) return refuse({ kind: 'EscalationToItself', title: asksItself.title });

  const ended = forums.map((forum) =>
    subjects.includes(forum) ? movedOn(forum, to, on) : takeOver(forum, handovers, forums),
  );
  const circle = handovers.find(
    ({ kind, id, toForumId }) => kind === 'reportingForum' && reportsUpTo(toForumId, id as ForumId, ended),
  );
  if (circle !== undefined) return refuse({ kind: 'ReportsInCircle', name: nameOf(circle.toForumId) });
  const implemented: ForumChange = { ...change, implementedOn: on, handovers };
  const sittings = held.sittings.filter(
    ({ heldOn, status }) =>
      to !== 'active' && heldOn > on && canMove<MeetingStatus>(meetingTransitions, status, 'cancelled'),
  );
  return accept<ImplementedForumChange, ForumEvent | MeetingsEventOf<'MeetingMoved'>>(
    { change: implemented, forums: ended, cancelled: sittings.map(({ id }) => id) },
    {
      type: 'ForumChangeImplemented',
      changeId: change.id,
      on,
      handovers: handovers.map(({ title: _, ...handover }) => handover),
      before: { stage },
      after: { stage: 'implemented' },
      at: now,
    },
    ...subjects.map((forum) => ({
      type: 'ForumStatusChanged' as const,
      forumId: forum.id,
      changeId: change.id,
      before: { status: forum.status },
      after: { status: to },
      at: now,
    })),
    ...sittings.map(({ id, forumId, status }) => ({
      type: 'MeetingMoved' as const,
      command: 'CancelMeeting' as const,
      meetingId: id,
      reason: `${nameOf(forumId)} ended on ${on}.`,
      before: { status },
      after: { status: 'cancelled' as const },
      at: now,
    })),
  );
}

/** A forum that ends keeps its name, terms and history; its business is with its successors and its seats are over. */
function movedOn(forum: Forum, status: ForumStatus, on: CalendarDate): Forum {
  if (status === 'active') return { ...forum, status };
  const seats = forum.seats.map((seat) =>
    seat.until === null && seat.from <= on ? { ...seat, until: on } : seat,
  );
  return { ...forum, status, seats, standingItems: [], powers: [] };
}
