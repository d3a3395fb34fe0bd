import { describe, expect, it } from 'vitest';
import { readMonthEndSearch } from './month-end-search.ts';
import {
  castsInWords,
  forecastInWords,
  type MonthEnd,
  movementInWords,
  nextStep,
  toDateInWords,
  withoutReturnsLabel,
} from './month-end-words.ts';

const base = { period: { status: 'open' }, extracts: [], rowsToExplain: [], loadedKinds: [], returns: [] };
const stepOf = (changes: object) => nextStep({ ...base, ...changes } as unknown as MonthEnd);

describe('a month end in words', () => {
  it('says over and under, and what is not known', () => {
    expect(toDateInWords(-88_900_000)).toBe('£889k under budget');
    expect(toDateInWords(null)).toBe('Not loaded yet');
    expect(forecastInWords(null)).toBe('Not yet known');
  });

  it('asks why a month closes without returns, its own or those of earlier months', () => {
    expect([0, 1, 2].map(withoutReturnsLabel)).toEqual([
      'Why it closes without the returns of earlier months',
      'Why it closes without 1 return of a budget holder',
      'Why it closes without 2 returns of budget holders',
    ]);
  });

  it('says how a figure moved', () => {
    expect(movementInWords(-100_00, 50_00)).toBe('Up £150');
    expect(movementInWords(50_00, -100_00)).toBe('Down £150');
    expect(movementInWords(1, 1)).toBe('No change');
    expect(movementInWords(null, 1)).toBe('Not yet known');
  });

  it('says whether the file casts', () => {
    const cast = (standing: 'casts' | 'rounding' | 'differs') => ({ standing }) as never;
    expect(castsInWords([])).toBe('No total in the file');
    expect(castsInWords([cast('casts')])).toBe('Yes');
    expect(castsInWords([cast('casts'), cast('rounding')])).toBe('Yes, but for rounding');
    expect(castsInWords([cast('casts'), cast('differs')])).toBe('No');
  });

  it('says what is to be done next', () => {
    expect(stepOf({})).toBe('bring the figures');
    expect(stepOf({ extracts: [{ status: 'read' }] })).toBe('a file waits to be loaded');
    expect(stepOf({ loadedKinds: ['actual'], rowsToExplain: [{ note: null }] })).toBe('1 note to write');
    expect(stepOf({ loadedKinds: ['actual'], rowsToExplain: [{ note: 'x' }] })).toBe('ready to close');
    expect(stepOf({ loadedKinds: ['actual'], returns: [{ status: 'asked' }, { status: 'signed' }] })).toBe(
      '1 return is outstanding',
    );
    expect(stepOf({ period: { status: 'closed' } })).toBe('closed');
  });

  it('takes nothing but a month from the address', () => {
    expect(readMonthEndSearch({ month: '2016-10', other: 1 })).toEqual({ month: '2016-10' });
    expect(readMonthEndSearch({ month: 'October' })).toEqual({});
  });
});
