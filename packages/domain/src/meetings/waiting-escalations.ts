import type { CalendarDate } from '../kernel/index.ts';
import type { Sitting } from './carried-forward.ts';
import type { Escalation } from './escalation.ts';

/** A matter, or the answer to one, that no agenda of the forum has yet. */
export type WaitingEscalation = Pick<Escalation, 'id' | 'title' | 'askedBy' | 'marking' | 'namedReaders'> & {
  /** Whether it comes back to the forum that asked. */
  readonly isAnswer: boolean;
  readonly isReferredDown: boolean;
  /** The other forum: who asks, or who answered. */
  readonly otherForumName: string;
};

/** They wait for the next meeting that is still to get its agenda, and for one before it that is out already. */
export function isNextToTake(
  sittings: readonly Pick<Sitting<string>, 'heldOn' | 'status'>[],
  heldOn: CalendarDate,
  today: CalendarDate,
): boolean {
  return !sittings.some(
    (other) => other.heldOn < heldOn && other.heldOn >= today && other.status === 'planned',
  );
}

/** How the item reads: who asks, or who answered, and what about. */
export function titleOfEscalated({
  title,
  isAnswer,
  isReferredDown,
  otherForumName,
}: Pick<WaitingEscalation, 'title' | 'isAnswer' | 'isReferredDown' | 'otherForumName'>): string {
  const how = isAnswer ? 'Answer of' : isReferredDown ? 'Referred by' : 'Escalated by';
  return `${how} ${otherForumName}: ${title}`;
}
