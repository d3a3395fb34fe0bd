import { expect, it } from 'vitest';
import { interestText, returnText } from './interest-words.ts';

it('says that details are withheld, and marks what is sensitive for those who read it', () => {
  expect(interestText({ what: null, isSensitive: true })).toBe('Details withheld');
  expect(interestText({ what: 'A house', isSensitive: true })).toBe('A house (sensitive)');
  expect(interestText({ what: 'A house', isSensitive: false })).toBe('A house');
});

it('calls a return nil only where nothing was registered', () => {
  const made = (interestCount: number) => returnText({ id: 'r', madeOn: '2016-12-12', interestCount });
  expect([0, 1, 2].map(made)).toEqual(['Nil return', 'Return of 1 interest', 'Return of 2 interests']);
});
