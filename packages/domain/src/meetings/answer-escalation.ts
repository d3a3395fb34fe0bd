import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { Escalation } from './escalation.ts';
import type { EscalationEvent } from './escalation-events.ts';
import type { EscalationRefusal } from './escalation-refusals.ts';
import type { MinutedOutcome, MinutesItem } from './minutes.ts';
import type { MinutesEvent } from './minutes-events.ts';
import type { MinutesInHand } from './minutes-in-hand.ts';
import { type RecordedResolution, recordResolution } from './record-resolution.ts';

/** What a meeting may answer; a matter that is only put off stays open. */
export const escalationOutcomes = [
  'agreed',
  'agreedInPart',
  'refused',
  'noted',
  'referredBack',
] as const satisfies readonly MinutedOutcome[];

export type EscalationOutcome = (typeof escalationOutcomes)[number];

export type AnswerEscalation = {
  readonly outcome: EscalationOutcome;
  /** What was resolved; the question, where it is referred back with one. */
  readonly text: string;
};

export type AnsweredEscalation = { readonly escalation: Escalation; readonly recorded: RecordedResolution };

/**
 * The meeting of the forum that was asked answers, under the item that brought the matter: a resolution of its minutes
 * like any other, which then waits for the next agenda of the forum that asked.
 */
export function answerEscalation(
  {
    escalation,
    inHand,
    item,
  }: { readonly escalation: Escalation; readonly inHand: MinutesInHand; readonly item: MinutesItem },
  { outcome, text }: AnswerEscalation,
  circumstances: Circumstances,
): Decision<AnsweredEscalation, MinutesEvent | EscalationEvent, EscalationRefusal> {
  const { meeting } = inHand;
  const { status } = escalation;
  if (status !== 'open') return refuse({ kind: 'EscalationOver', status });
  if (meeting.forumId !== escalation.toForumId) return refuse({ kind: 'EscalationNotForThisMeeting' });
  const brought = meeting.agendaItems.find(
    ({ escalationId, withdrawnReason }) => escalationId === escalation.id && withdrawnReason === null,
  );
  if (brought === undefined || brought.number !== item.number) return refuse({ kind: 'EscalationNotOnItem' });
  const recorded = recordResolution(
    { inHand, item },
    { text, outcome, recommendationId: null },
    circumstances,
  );
  if (recorded.outcome === 'refused') return recorded;
  const resolutionId = recorded.state.resolution.id;
  const answered: Escalation = {
    ...escalation,
    status: 'answered',
    answer: { on: meeting.heldOn, meetingId: meeting.id, resolutionId },
  };
  return accept<AnsweredEscalation, MinutesEvent | EscalationEvent>(
    { escalation: answered, recorded: recorded.state },
    ...recorded.events,
    {
      type: 'EscalationAnswered',
      escalationId: escalation.id,
      meetingId: meeting.id,
      resolutionId,
      before: { status },
      after: { status: 'answered' },
      at: circumstances.now,
    },
  );
}
