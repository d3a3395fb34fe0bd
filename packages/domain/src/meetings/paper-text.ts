import type { PersonId } from '../bodies/index.ts';
import type { Marking } from '../documents/index.ts';
import type { CalendarDate } from '../kernel/index.ts';
import type { PaperBody } from './paper-body.ts';
import { emptyBody } from './paper-body.ts';
import type { RecommendationVerb } from './recommendation.ts';

/** What a written paper asks with; an imported one may say something else. */
export const askingVerbs = [
  'approve',
  'agree',
  'sign',
  'endorse',
  'consider',
  'note',
] as const satisfies readonly RecommendationVerb[];

export type AskingVerb = (typeof askingVerbs)[number];

/** What the house asks every paper that wants a decision to consider (the report template). */
export const considerationHeads = [
  'finance',
  'estates',
  'people',
  'collaboration',
  'equality',
  'risk',
] as const;

export type ConsiderationHead = (typeof considerationHeads)[number];

/** Everything a paper says, by the report template; half-written parts are kept as they were typed. */
export type PaperText = {
  readonly title: string;
  /** Whom it is addressed to, such as the Business Board. */
  readonly to: string;
  /** The post it is from. */
  readonly from: string;
  /** Null takes the day it is submitted. */
  readonly date: CalendarDate | null;
  readonly purpose: string;
  /** Said once: the closing recommendation repeats it by itself, so that the two never differ. */
  readonly recommendations: readonly { readonly verb: AskingVerb; readonly text: string }[];
  readonly body: PaperBody;
  readonly considerations: readonly { readonly head: ConsiderationHead; readonly text: string }[];
  readonly sourceDocuments: readonly string[];
  readonly contactOfficer: string;
  /** Its descriptor is how it is to be handled, such as COMMERCIAL. */
  readonly marking: Marking;
  /** When any are named, nobody else reads it. */
  readonly namedReaders: readonly PersonId[];
};

/** A paper of which nothing but its title, its marking and the post it is from is known. */
export function beginningOf(title: string, from: string, marking: Marking): PaperText {
  return {
    title,
    to: '',
    from,
    date: null,
    purpose: '',
    recommendations: [],
    body: emptyBody,
    considerations: [],
    sourceDocuments: [],
    contactOfficer: '',
    marking,
    namedReaders: [],
  };
}

/** "Approve the lease of the tower": the verb and the words can say nothing different. */
export function askedInWords({ verb, text }: PaperText['recommendations'][number]): string {
  const words = text.trim();
  return `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${words}${/[.!?;]$/.test(words) ? '' : '.'}`;
}
