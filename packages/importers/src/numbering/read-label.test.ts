import { describe, expect, it } from 'vitest';
import { readLabel, readScannedLabel } from './read-label.ts';

describe('the label at the head of a line', () => {
  it.each([
    ['5.4 The Board noted the update.', 'paragraph', '5.4', 'The Board noted the update.'],
    ['5.4. The Board', 'paragraph', '5.4', 'The Board'],
    ['4.2.1 Appendix 1 shows', 'paragraph', '4.2.1', 'Appendix 1 shows'],
    ['5.1The Deputy', 'paragraph', '5.1', 'The Deputy'],
    ['9. Equality and Diversity', 'section', '9', 'Equality and Diversity'],
    ['7 Recommendation', 'section', '7', 'Recommendation'],
    ['1.Purpose', 'section', '1', 'Purpose'],
    ['5. 2017 Inspection', 'section', '5', '2017 Inspection'],
    ['12/18 APOLOGIES FOR ABSENCE', 'section', '12/18', 'APOLOGIES FOR ABSENCE'],
    ['Item 6 Estates', 'section', '6', 'Estates'],
    ['(a) Note the report;', 'limb', '(a)', 'Note the report;'],
    ['(iv) The fourth', 'limb', '(iv)', 'The fourth'],
    ['ii) The second', 'limb', 'ii)', 'The second'],
    ['I. Efficiency', 'limb', 'I.', 'Efficiency'],
  ])('%s', (line, kind, number, rest) => {
    expect(readLabel(line)).toMatchObject({ kind, number, rest });
  });

  it.each([
    'The Board noted',
    '15 January 2018',
    '1.4% of net revenue',
    '2.5 million pounds',
    'a report was made',
  ])('is not seen in "%s"', (line) => {
    expect(readLabel(line)).toBeNull();
  });

  it.each([
    ['6.S The Board noted', '6.5'],
    ['l.1 The Chair', '1.1'],
    ['1O.2 A discussion', '10.2'],
    ['5,4 The Board', '5.4'],
    ['4 .2 The Board', '4.2'],
  ])('is turned back where a scanner spoilt it: %s', (line, number) => {
    expect(readScannedLabel(line)).toMatchObject({ number, repaired: true });
  });
});
