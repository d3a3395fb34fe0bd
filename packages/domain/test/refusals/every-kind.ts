/** One example of every reason: a new reason without one does not compile. */
export type EveryKind<Refusal extends { readonly kind: string }> = {
  readonly [Kind in Refusal['kind']]: Extract<Refusal, { readonly kind: Kind }>;
};

/** Each reason with the sentence a person reads, but for those of another part that are checked there. */
export function sentencesOf<Refusal extends { readonly kind: string }>(
  examples: EveryKind<Refusal>,
  sentenceFor: (refusal: Refusal) => string,
  checkedElsewhere: object = {},
): readonly (readonly [kind: string, sentence: string])[] {
  return Object.values<Refusal>(examples)
    .filter(({ kind }) => !(kind in checkedElsewhere))
    .map((refusal) => [refusal.kind, sentenceFor(refusal)]);
}
