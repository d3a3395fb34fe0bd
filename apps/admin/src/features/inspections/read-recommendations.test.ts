import { expect, it } from 'vitest';
import { readRecommendations } from './read-recommendations.ts';

it('takes a paragraph as a recommendation, with the number it begins with', () => {
  expect(readRecommendations('1. Audit every\nsystem\n\n2.1) Train\n \n\nEnsure 24 hours')).toEqual([
    { number: '1', text: 'Audit every system' },
    { number: '2.1', text: 'Train' },
    { number: null, text: 'Ensure 24 hours' },
  ]);
});

it('finds none where nothing is pasted', () => {
  expect(readRecommendations(' \n\n ')).toEqual([]);
});
