import { describe, expect, it } from 'vitest';
import { markedParts } from './marked-parts.ts';

describe('markedParts', () => {
  it('tells the words found from the words around them', () => {
    expect(markedParts('underspent by \uE000£889k\uE001 at month 6')).toEqual([
      { text: 'underspent by ', isMarked: false },
      { text: '£889k', isMarked: true },
      { text: ' at month 6', isMarked: false },
    ]);
  });

  it('leaves markup in a paper as the text it is', () => {
    expect(markedParts('<b>x</b>')).toEqual([{ text: '<b>x</b>', isMarked: false }]);
  });
});
