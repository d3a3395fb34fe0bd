import { expect, it } from 'vitest';
import { capitalHeadline } from './capital-headline.ts';

it('says how much of the programme is spent and committed', () => {
  expect(capitalHeadline({ revised: 740_793_200, spentAndCommitted: 479_081_300 })).toBe(
    '64.7% of £7.4 million spent and committed',
  );
});

it('says so when nothing is spent, and when there is no budget for what is', () => {
  expect(capitalHeadline({ revised: 740_793_200, spentAndCommitted: null })).toBe(
    '£7.4 million of capital, and nothing spent yet',
  );
  expect(capitalHeadline({ revised: 0, spentAndCommitted: 60_000 })).toBe(
    '£600 spent and committed without a budget',
  );
});
