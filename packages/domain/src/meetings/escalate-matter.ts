import type { PersonId } from '../bodies/index.ts';
import type { Marking } from '../documents/index.ts';
import { accept, type Circumstances, type Decision, idOf, londonDateOf, refuse } from '../kernel/index.ts';
import type { Escalation, EscalationSourceKind } from './escalation.ts';
import type { EscalationEventOf } from './escalation-events.ts';
import type { EscalationRefusal } from './escalation-refusals.ts';
import { successorOf, wayBetween } from './escalation-ways.ts';
import type { Forum } from './forum.ts';
import type { ForumChange } from './forum-change.ts';
import type { ForumId, MeetingId } from './meetings-ids.ts';

export type EscalateMatter = {
  readonly toForumId: ForumId;
  readonly title: string;
  readonly reason: string;
  readonly askedBy: string;
};

/** What a matter comes from. */
export type MatterSource = {
  readonly kind: EscalationSourceKind;
  readonly id: string;
  readonly meetingId: MeetingId;
  readonly forumId: ForumId;
  readonly marking: Marking;
  readonly namedReaders: readonly PersonId[];
  /** The open escalation under whose item it stands, and those that one passes on, the nearest first. */
  readonly passedOn: readonly Escalation[];
  /** The open escalation of this very source; null where there is none. */
  readonly open: Escalation | null;
};

export type MatterToEscalate = {
  readonly source: MatterSource;
  readonly forums: readonly Forum[];
  readonly changes: readonly ForumChange[];
};

/**
 * Puts a matter before another forum with the reason; it waits for that forum's next agenda. Refused to itself, to a
 * forum that does not sit, where there is no way between them, twice while open, and back to whoever asked.
 */
export function escalateMatter(
  { source, forums, changes }: MatterToEscalate,
  command: EscalateMatter,
  { now, newId }: Circumstances,
): Decision<Escalation, EscalationEventOf<'MatterEscalated'>, EscalationRefusal> {
  const [title, reason, askedBy] = [command.title.trim(), command.reason.trim(), command.askedBy.trim()];
  const today = londonDateOf(now);
  const from = forums.find(({ id }) => id === source.forumId);
  const to = forums.find(({ id }) => id === command.toForumId);
  if (title === '') return refuse({ kind: 'EscalationTitleMissing' });
  if (reason === '') return refuse({ kind: 'EscalationReasonMissing' });
  if (askedBy === '') return refuse({ kind: 'EscalationAskerMissing' });
  if (from === undefined || to === undefined || from.id === to.id)
    return refuse({ kind: 'EscalatedToItself' });
  const gone = [from, to].find(({ status }) => status !== 'active');
  if (gone !== undefined) {
    const { name, status } = gone;
    const successor = successorOf(gone, forums, changes)?.name ?? null;
    return refuse({ kind: 'ForumNotThereToAsk', name, status, successor });
  }
  if (wayBetween(from, to, today) === null) {
    return refuse({ kind: 'NoWayBetweenForums', from: from.name, to: to.name });
  }
  const { open, passedOn } = source;
  if (open !== null) {
    const asked = forums.find(({ id }) => id === open.toForumId)?.name ?? 'another forum';
    return refuse({ kind: 'EscalatedAlready', to: asked, on: open.proposedOn });
  }
  if (passedOn.some(({ fromForumId }) => fromForumId === to.id)) {
    return refuse({ kind: 'EscalatedInCircle', name: to.name });
  }
  const escalation: Escalation = {
    id: idOf<'Escalation'>(newId()),
    bodyId: from.bodyId,
    readerBodyIds: from.readerBodyIds,
    fromForumId: from.id,
    toForumId: to.id,
    sourceKind: source.kind,
    sourceId: source.id,
    sourceMeetingId: source.meetingId,
    title,
    reason,
    askedBy,
    proposedOn: today,
    status: 'open',
    onwardOfId: passedOn[0]?.id ?? null,
    answer: null,
    withdrawn: null,
    marking: source.marking,
    namedReaders: source.namedReaders,
  };
  return accept(escalation, {
    type: 'MatterEscalated',
    escalationId: escalation.id,
    fromForumId: from.id,
    toForumId: to.id,
    sourceKind: source.kind,
    sourceId: source.id,
    askedBy,
    at: now,
  });
}
