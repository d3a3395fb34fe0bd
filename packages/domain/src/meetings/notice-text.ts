import type { Pence } from '../kernel/index.ts';
import type { DecisionKind } from './decision-kind.ts';

export const adviceKinds = ['legal', 'finance', 'equality'] as const;

export type AdviceKind = (typeof adviceKinds)[number];

/** What was open to whoever decides; an option that was not chosen says why. */
export type NoticeOption = {
  readonly title: string;
  readonly isChosen: boolean;
  readonly reason: string;
};

/** Advice with the post that gave it; "none is needed" is advice too, and somebody gives it. */
export type NoticeAdvice = {
  readonly kind: AdviceKind;
  readonly adviser: string;
  readonly text: string;
};

/** Interests of whoever decides; that there are none is said, never left open. */
export type NoticeConflicts =
  | { readonly kind: 'none' }
  | { readonly kind: 'declared'; readonly text: string };

/** Everything a notice says: what is signed is this, and nothing else. */
export type NoticeText = {
  readonly title: string;
  readonly kind: DecisionKind;
  /** What the decision is worth; null where it has no price. */
  readonly value: Pence | null;
  readonly decision: string;
  readonly reasons: string;
  readonly options: readonly NoticeOption[];
  /** Why nothing else was open; null where options were turned down. */
  readonly whyNoOptions: string | null;
  readonly advice: readonly NoticeAdvice[];
  /** Null until it is said. */
  readonly conflicts: NoticeConflicts | null;
  /** Objectives of the Police and Crime Plan it serves (Police Reform and Social Responsibility Act 2011 s.8). */
  readonly objectives: readonly string[];
  /** Why it serves none of them; null where it serves one. */
  readonly whyNoObjectives: string | null;
  /** The post that answers questions. */
  readonly contact: string;
  /** "Subject to …": the decision takes effect once this is recorded as met; null where it takes effect at once. */
  readonly condition: string | null;
};

/** A notice nobody has written yet. */
export function emptyNotice(title: string, kind: DecisionKind): NoticeText {
  return {
    title,
    kind,
    value: null,
    decision: '',
    reasons: '',
    options: [],
    whyNoOptions: null,
    advice: [],
    conflicts: null,
    objectives: [],
    whyNoObjectives: null,
    contact: '',
    condition: null,
  };
}
