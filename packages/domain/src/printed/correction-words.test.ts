import { expect, it } from 'vitest';
import { correctionInWords, correctionsOf } from './correction-words.ts';

const later = {
  paragraphId: 'a',
  isCorrected: true,
  otherId: 'b',
  otherKind: 'paragraph' as const,
  otherNumber: '3.2',
  heldOn: '2017-01-27',
  status: 'signed',
};

it('says by which paragraph of which meeting, and in drafts that they are', () => {
  expect(correctionInWords(later)).toBe('Corrected by paragraph 3.2 of the minutes of 27 January 2017');
  expect(correctionInWords({ ...later, isCorrected: false, otherNumber: null, status: 'draft' })).toBe(
    'Corrects a paragraph of the draft minutes of 27 January 2017',
  );
  expect(
    correctionInWords({ ...later, isCorrected: false, otherKind: 'resolution', otherNumber: null }),
  ).toBe('Corrects a resolution of the minutes of 27 January 2017');
});

it('loses none whose paragraph is shown in another form', () => {
  const other = { ...later, paragraphId: 'resolved' };
  const { under, rest } = correctionsOf([later, other], [{ id: 'a' }]);
  expect([under('a'), under('b'), rest]).toEqual([[later], [], [other]]);
});
