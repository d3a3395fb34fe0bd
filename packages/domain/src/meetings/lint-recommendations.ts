import type { AgendaItemPurpose } from './agenda-item.ts';
import { canCreateDecision, type Recommendation } from './recommendation.ts';

/** Something to put right in what a paper asks for, before the pack goes out; nothing is changed by it. */
export type RecommendationFault =
  | { readonly kind: 'NothingRecommended' }
  | { readonly kind: 'VerbUnclear'; readonly place: string; readonly text: string }
  | { readonly kind: 'DecidesNothing' }
  | { readonly kind: 'DecidesUnderNoting'; readonly place: string }
  | { readonly kind: 'AskedTwice'; readonly place: string };

type Asked = Pick<Recommendation, 'number' | 'limb' | 'verb' | 'text'>;

/** `purpose` is what the agenda says the item is for, null when it does not say. */
export function lintRecommendations(
  asked: readonly Asked[],
  purpose: AgendaItemPurpose | null,
): readonly RecommendationFault[] {
  if (asked.length === 0) return [{ kind: 'NothingRecommended' }];
  const deciding = asked.filter((each) => canCreateDecision(each.verb));
  const repeated = asked.filter((each, at) => asked.findIndex((other) => isSame(other, each)) < at);
  return [
    ...asked
      .filter((each) => each.verb === 'other')
      .map((each) => ({ kind: 'VerbUnclear' as const, place: placeOf(each), text: each.text })),
    ...(purpose === 'decide' && deciding.length === 0 ? [{ kind: 'DecidesNothing' as const }] : []),
    ...(purpose === 'note'
      ? deciding.map((each) => ({ kind: 'DecidesUnderNoting' as const, place: placeOf(each) }))
      : []),
    ...repeated.map((each) => ({ kind: 'AskedTwice' as const, place: placeOf(each) })),
  ];
}

/** One plain sentence for the author that says what to do. */
export function sentenceForRecommendationFault(fault: RecommendationFault): string {
  switch (fault.kind) {
    case 'NothingRecommended':
      return 'The paper recommends nothing; say what the meeting should do with it.';
    case 'VerbUnclear':
      return `Recommendation ${fault.place} does not say whether to approve, agree, sign, endorse, consider or note; choose one.`;
    case 'DecidesNothing':
      return 'The item is there to decide, but nothing is to be approved, agreed or signed; add that or change the purpose.';
    case 'DecidesUnderNoting':
      return `Recommendation ${fault.place} asks for a decision under an item that is only to note; change one of them.`;
    case 'AskedTwice':
      return `Recommendation ${fault.place} repeats an earlier one; take one of them out.`;
  }
}

/** "2.1(b)", or "without a number". */
function placeOf({ number, limb }: Asked): string {
  return number === null && limb === null ? 'without a number' : `${number ?? ''}${limb ?? ''}`;
}

function isSame(a: Asked, b: Asked): boolean {
  return a.verb === b.verb && a.text.trim().toLowerCase() === b.text.trim().toLowerCase();
}
