import type { CalendarDate } from '../kernel/index.ts';
import type { Forum } from './forum.ts';
import type { MeetingStatus } from './meeting.ts';
import type { ActionId, EscalationId, ForumId, MeetingId } from './meetings-ids.ts';

export type OpenBusinessKind =
  | 'action'
  | 'standingItem'
  | 'planEntry'
  | 'power'
  | 'reportingForum'
  /** A matter it put to another forum and has not heard back about. */
  | 'escalationAsked'
  /** A matter another forum put to it and it has not answered. */
  | 'escalationToAnswer';

/** Something a forum has on its hands, which somebody must take over before the forum can end. */
export type OpenBusiness = {
  readonly kind: OpenBusinessKind;
  readonly id: string;
  readonly title: string;
  readonly forumId: ForumId;
};

/** Business that went from one forum to another when the first ended. */
export type Handover = OpenBusiness & { readonly toForumId: ForumId };

export type OpenEscalation = {
  readonly id: EscalationId;
  readonly title: string;
  readonly fromForumId: ForumId;
  readonly toForumId: ForumId;
  readonly isAnswered: boolean;
};

/** What a forum keeps outside itself: actions not closed, entries of the forward plan still to come, and sittings planned. */
export type HeldElsewhere = {
  readonly actions: readonly { readonly id: ActionId; readonly text: string; readonly forumId: ForumId }[];
  readonly planEntries: readonly { readonly id: string; readonly title: string; readonly forumId: ForumId }[];
  /** Matters between forums that are not over: unanswered, or answered and not back before the forum that asked. */
  readonly escalations: readonly OpenEscalation[];
  /** How many more actions, entries and matters there are that whoever asks may not see. */
  readonly hiddenCount: number;
  /** Not business to hand over: a forum that ends does not sit again, so they are cancelled. */
  readonly sittings: readonly {
    readonly id: MeetingId;
    readonly forumId: ForumId;
    readonly heldOn: CalendarDate;
    readonly status: MeetingStatus;
  }[];
};

/** Everything these forums have on their hands; a forum that reports to one of them is business too, unless it ends as well. */
export function openBusinessOf(
  ending: readonly Forum[],
  forums: readonly Forum[],
  { actions, planEntries, escalations }: Omit<HeldElsewhere, 'sittings' | 'hiddenCount'>,
): readonly OpenBusiness[] {
  const ids = new Set(ending.map(({ id }) => id));
  const reporting = forums.filter(
    ({ id, reportsToId, status }) =>
      reportsToId !== null &&
      ids.has(reportsToId) &&
      !ids.has(id) &&
      (status === 'active' || status === 'proposed'),
  );
  return [
    ...actions
      .filter(({ forumId }) => ids.has(forumId))
      .map(({ id, text, forumId }) => ({ kind: 'action' as const, id, title: text, forumId })),
    ...ending.flatMap(({ id: forumId, standingItems }) =>
      standingItems.map(({ id, title }) => ({ kind: 'standingItem' as const, id, title, forumId })),
    ),
    ...planEntries
      .filter(({ forumId }) => ids.has(forumId))
      .map(({ id, title, forumId }) => ({ kind: 'planEntry' as const, id, title, forumId })),
    ...ending.flatMap(({ id: forumId, powers }) =>
      powers.map(({ id, text }) => ({ kind: 'power' as const, id, title: text, forumId })),
    ),
    ...reporting.flatMap(({ id, name, reportsToId }) =>
      reportsToId === null
        ? []
        : [{ kind: 'reportingForum' as const, id, title: name, forumId: reportsToId }],
    ),
    ...escalations
      .filter(({ fromForumId }) => ids.has(fromForumId))
      .map(({ id, title, fromForumId: forumId }) => ({
        kind: 'escalationAsked' as const,
        id,
        title,
        forumId,
      })),
    ...escalations
      .filter(({ toForumId, isAnswered }) => !isAnswered && ids.has(toForumId))
      .map(({ id, title, toForumId: forumId }) => ({
        kind: 'escalationToAnswer' as const,
        id,
        title,
        forumId,
      })),
  ];
}

/** Between which forums a matter is after these handovers. */
export function handedOver(
  { id, fromForumId, toForumId }: OpenEscalation,
  handovers: readonly Handover[],
): Pick<OpenEscalation, 'fromForumId' | 'toForumId'> {
  const of = (kind: OpenBusinessKind) => handovers.find((each) => each.kind === kind && each.id === id);
  return {
    fromForumId: of('escalationAsked')?.toForumId ?? fromForumId,
    toForumId: of('escalationToAnswer')?.toForumId ?? toForumId,
  };
}
