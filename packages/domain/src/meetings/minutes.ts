import type { PersonId } from '../bodies/index.ts';
import type { Marking } from '../documents/index.ts';
import type {
  MinutesId,
  MinutesItemId,
  ParagraphId,
  RecommendationId,
  ResolutionId,
} from './meetings-ids.ts';
import type { Paragraph } from './paper.ts';

/** Approved at a later meeting as a true record, then signed; from approval on nothing in them changes. */
export type MinutesStatus = 'draft' | 'approved' | 'signed';

export const minutedOutcomes = [
  'noted',
  'approved',
  'agreed',
  'agreedInPart',
  'deferred',
  'tookAssurance',
  'escalated',
  'noneDeclared',
  'welcomed',
  'refused',
  'referredBack',
] as const;

/** Outcomes that decide something; whatever else a meeting does with an item decides nothing. */
export const decidingOutcomes = [
  'approved',
  'agreed',
  'agreedInPart',
] as const satisfies readonly MinutedOutcome[];

export type MinutedOutcome = (typeof minutedOutcomes)[number];

/** What the meeting resolved; what it came to and the recommendation it answers are known where it was minuted here. */
export type Resolution = {
  readonly id: ResolutionId;
  readonly text: string;
  readonly outcome: MinutedOutcome | null;
  readonly recommendationId: RecommendationId | null;
};

export type MinutesItem = {
  readonly id: MinutesItemId;
  readonly number: string | null;
  readonly title: string;
  readonly outcomes: readonly MinutedOutcome[];
  readonly paragraphs: readonly Paragraph[];
  readonly resolutions: readonly Resolution[];
};

export type Minutes = {
  readonly id: MinutesId;
  readonly status: MinutesStatus;
  readonly marking: Marking;
  readonly namedReaders: readonly PersonId[];
  readonly items: readonly MinutesItem[];
  readonly line: number | null;
};

/** A paragraph of minutes, or what was resolved. */
export type MinutedWords =
  | { readonly kind: 'paragraph'; readonly id: ParagraphId }
  | { readonly kind: 'resolution'; readonly id: ResolutionId };
