import { expect, it } from 'vitest';
import { type ReturnLine, returnsHeadline, signedCaption, wantsNote } from './return-words.ts';

it('says what waits', () => {
  expect([0, 1, 2].map(returnsHeadline)).toEqual([
    'No return waits for you',
    '1 return waits for your signature',
    '2 returns wait for your signature',
  ]);
});

it('says that the list of signed ones ends at 24', () => {
  expect([23, 24].map(signedCaption)).toEqual(['Signed', 'Signed, the latest 24']);
});

it('wants a note a penny beyond the limit, over budget or moved since last month', () => {
  const line = {
    figures: { budget: 10_000, variance: null },
    previousForecast: 10_500,
    noteLimit: 1_000,
  } as unknown as ReturnLine;
  expect([10_000, 11_000, 11_001, 9_500, 9_499].map((forecast) => wantsNote(line, forecast))).toEqual([
    false,
    false,
    true,
    false,
    true,
  ]);
});
