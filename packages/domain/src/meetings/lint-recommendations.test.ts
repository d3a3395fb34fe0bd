import { expect, it } from 'vitest';
import { lintRecommendations, sentenceForRecommendationFault } from './lint-recommendations.ts';
import { canCreateDecision, recommendationVerbs } from './recommendation.ts';

const note = { number: '2.1', limb: null, verb: 'note', text: 'the report' } as const;
const approve = { number: '2.1', limb: '(b)', verb: 'approve', text: 'the additions' } as const;

it('lets only approve, agree and sign make a decision', () => {
  expect(recommendationVerbs.filter(canCreateDecision)).toEqual(['approve', 'agree', 'sign']);
});

it('has nothing to say about a paper that asks for what its item is for', () => {
  expect(lintRecommendations([note], 'note')).toEqual([]);
  expect(lintRecommendations([note, approve], 'decide')).toEqual([]);
  expect(lintRecommendations([note], null)).toEqual([]);
});

it('finds a paper that asks for nothing, for nothing to decide, or for a decision under noting', () => {
  expect(lintRecommendations([], null)).toEqual([{ kind: 'NothingRecommended' }]);
  expect(lintRecommendations([note], 'decide')).toEqual([{ kind: 'DecidesNothing' }]);
  expect(lintRecommendations([approve], 'note')).toEqual([{ kind: 'DecidesUnderNoting', place: '2.1(b)' }]);
});

it('finds an unclear verb and a limb that is asked twice', () => {
  const unclear = { ...note, number: null, verb: 'other' } as const;
  const faults = lintRecommendations(
    [unclear, approve, { ...approve, limb: '(c)', text: 'The additions ' }],
    null,
  );
  expect(faults.map((fault) => fault.kind)).toEqual(['VerbUnclear', 'AskedTwice']);
  expect(faults.map(sentenceForRecommendationFault)[1]).toBe(
    'Recommendation 2.1(c) repeats an earlier one; take one of them out.',
  );
});
