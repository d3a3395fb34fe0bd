import { pence } from '@concordat/domain/kernel';
import { expect, it } from 'vitest';
import {
  basisInWords,
  forecastInWords,
  fteInWords,
  rateInWords,
  workforceHeadline,
} from './workforce-words.ts';

it('says how many posts are vacant, to the hundredth, and what is not counted', () => {
  const headline = (...vacancies: (number | null)[]) =>
    workforceHeadline(vacancies.map((vacancy) => ({ vacancy })));
  expect(headline(1_900)).toBe('19 posts are vacant');
  expect(headline(308, null)).toBe('3.08 posts are vacant; 1 group is not counted');
  expect(headline(100)).toBe('1 post is vacant');
  expect(headline(0)).toBe('As many people as posts');
  expect(headline(-50)).toBe('0.5 more people than posts');
  expect(headline(1_000, -400)).toBe('10 posts are vacant; 4 more people than posts elsewhere');
  expect(headline(null)).toBe('Nobody has been counted yet');
  expect(headline()).toBe('Establishment and strength');
});

it('says what nobody has counted', () =>
  expect([7_692, 0, null].map(fteInWords)).toEqual(['76.92', '0', 'Not counted']));

it('says a rate with one decimal', () => {
  expect(rateInWords(126_667, 13_100)).toBe('12.7%');
  expect(rateInWords(-50_000, 10_500)).toBe('−5.0%');
  expect(rateInWords(0, 100)).toBe('0.0%');
  expect(rateInWords(null, 100)).toBe('No posts');
  expect(rateInWords(null, null)).toBe('Not counted');
});

it('says which forecast is higher, and what the budget pays besides posts', () => {
  const said = (difference: number | null, atEstablishment = 100, payForecast: number | null = 5) =>
    forecastInWords({
      payForecast: payForecast === null ? null : pence(payForecast),
      difference: difference === null ? null : pence(difference),
      budget: pence(100),
      atEstablishment: pence(atEstablishment),
    });
  expect(said(-18_100_000)).toBe('The people cost £181k less than the ledger forecasts.');
  expect(said(600_000)).toBe('The people cost £6,000 more than the ledger forecasts.');
  expect(said(0)).toBe('Both forecasts agree.');
  expect(said(null)).toBe('The ledger has no forecast yet.');
  expect(said(null, 100, null)).toBe('Not known until everybody it pays has been counted.');
  expect(said(0, 10_000_100)).toContain('cost £100k more than the budget');
  expect(said(0, -10_000_000)).toContain('may pay for something besides');
});

it('says how far the spending is known', () => {
  expect(basisInWords('2016-09')).toMatch(
    /^Spent to the end of September 2016; the months to come: strength/,
  );
  expect(basisInWords(null)).toMatch(/^All twelve months/);
});
