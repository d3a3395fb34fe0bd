import type { RecommendationId } from './meetings-ids.ts';

export const recommendationVerbs = [
  'approve',
  'note',
  'agree',
  'consider',
  'sign',
  'endorse',
  'other',
] as const;

export type RecommendationVerb = (typeof recommendationVerbs)[number];

/** One thing a paper asks of the meeting, addressed as "2.1(b)". */
export type Recommendation = {
  readonly id: RecommendationId;
  readonly number: string | null;
  readonly limb: string | null;
  readonly verb: RecommendationVerb;
  readonly text: string;
};

/** Only what is approved, agreed or signed can become a decision; a meeting that notes has decided nothing. */
export function canCreateDecision(verb: RecommendationVerb): boolean {
  return verb === 'approve' || verb === 'agree' || verb === 'sign';
}
