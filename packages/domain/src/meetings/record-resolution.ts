import { accept, type Circumstances, type Decision, idOf, refuse } from '../kernel/index.ts';
import type { RecommendationId } from './meetings-ids.ts';
import { decidingOutcomes, type MinutedOutcome, type MinutesItem, type Resolution } from './minutes.ts';
import type { MinutesEvent } from './minutes-events.ts';
import { type MinutesInHand, openMinutesOf } from './minutes-in-hand.ts';
import type { MinutesRefusal } from './minutes-refusals.ts';
import { canCreateDecision } from './recommendation.ts';

export type RecordResolution = {
  readonly text: string;
  readonly outcome: MinutedOutcome;
  /** The recommendation of a paper it answers. */
  readonly recommendationId: RecommendationId | null;
};

export type RecordedResolution = { readonly item: MinutesItem; readonly resolution: Resolution };

/** Whether an outcome can become a decision; a meeting that notes has decided nothing. */
export function isDeciding(outcome: MinutedOutcome): boolean {
  return (decidingOutcomes as readonly MinutedOutcome[]).includes(outcome);
}

/** What was resolved and what it came to; what a paper only asks to note cannot be approved or agreed. */
export function recordResolution(
  { inHand, item }: { readonly inHand: MinutesInHand; readonly item: MinutesItem },
  { text: typed, outcome, recommendationId }: RecordResolution,
  { now, newId }: Circumstances,
): Decision<RecordedResolution, MinutesEvent, MinutesRefusal> {
  if (openMinutesOf(inHand) === null) return refuse({ kind: 'MinutesNotOpen' });
  const text = typed.trim();
  if (text === '') return refuse({ kind: 'ResolutionEmpty' });
  const asked = inHand.meeting.papers
    .flatMap(({ recommendations }) => recommendations)
    .find(({ id }) => id === recommendationId);
  if (asked !== undefined && isDeciding(outcome) && !canCreateDecision(asked.verb)) {
    return refuse({ kind: 'OutcomeDecidesNoting' });
  }
  const resolution: Resolution = {
    id: idOf<'Resolution'>(newId()),
    text,
    outcome,
    recommendationId: asked?.id ?? null,
  };
  const outcomes = item.outcomes.includes(outcome) ? item.outcomes : [...item.outcomes, outcome];
  return accept(
    { item: { ...item, outcomes, resolutions: [...item.resolutions, resolution] }, resolution },
    {
      type: 'ResolutionRecorded',
      meetingId: inHand.meeting.id,
      itemId: item.id,
      resolutionId: resolution.id,
      outcome,
      at: now,
    },
  );
}
