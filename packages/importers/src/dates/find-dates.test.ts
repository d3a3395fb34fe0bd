import { describe, expect, it } from 'vitest';
import { findDates, firstDate } from './find-dates.ts';

describe('finding dates', () => {
  it.each([
    ['10th November 2016', '2016-11-10'],
    ['Thursday 16 th December 2016', '2016-12-16'],
    ['3pt July 2019', '2019-07-03'],
    ['l0th Novernber 2016', '2016-11-10'],
    ['1O December 2O16', '2016-12-10'],
    ['the 1st of April 2018', '2018-04-01'],
    ['December 5, 2016', '2016-12-05'],
    ['05/12/16', '2016-12-05'],
    ['5.12.2016', '2016-12-05'],
    ['2016-12-16', '2016-12-16'],
    ['8 Sept 2020', '2020-09-08'],
  ])('%s', (text, date) => {
    expect(firstDate(text)).toBe(date);
  });

  it.each([
    '31 February 2017',
    'November 2016',
    '9th November',
    '10.12',
    'section 22 Act 1996',
    '45/13/2016',
  ])('gives none for "%s"', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it('finds every date of a sentence, in order', () => {
    const found = findDates('Approved on 30 March 2016 and amended on 23rd June 2016.');
    expect(found.map((each) => each.date)).toEqual(['2016-03-30', '2016-06-23']);
  });
});
