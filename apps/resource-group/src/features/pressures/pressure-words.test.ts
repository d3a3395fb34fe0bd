import { expect, it } from 'vitest';
import { costWords, registerHeading, standingWords } from './pressure-words.ts';

const cost = {
  amounts: [{ year: '2017/18', amount: 3_000_000 }],
  isRecurring: true,
  likelihood: 600_000,
  source: 'Costed',
};

it('says of a cost that it is not yet known, and never that it is nothing', () => {
  expect(costWords(null)).toBe('Not yet known');
  expect(costWords(cost as never)).toBe('£30,000.00 in 2017/18 and every year after');
  expect(costWords({ ...cost, isRecurring: false } as never)).toBe('£30,000.00 in 2017/18');
});

it('names the money that pays for it', () => {
  const funding = { from: 'Budget Assistance reserve', source: 'Paper', draw: null };
  expect(standingWords({ standing: 'funded', funding }).words).toBe('Funded from Budget Assistance reserve');
});

it('counts what is open and what nobody has costed', () => {
  const named = { standing: 'named' as const, cost: null as never };
  const costed = { standing: 'costed' as const, cost: cost as never };
  const heading = (...nodes: { standing: 'named' | 'costed' | 'closed'; cost: never }[]) =>
    registerHeading({ edges: nodes.map((node) => ({ node })), pageInfo: { hasNextPage: false } });
  expect(heading(named, costed, { ...named, standing: 'closed' })).toBe(
    '2 open pressures, the cost of 1 not yet known',
  );
  expect(heading(costed)).toBe('One open pressure, all of them costed');
  expect(heading()).toBe('No open pressures');
});

it('counts nothing of a register that is not there to its end', () => {
  const edges = [{ node: { standing: 'named', cost: null } as const }];
  expect(registerHeading({ edges, pageInfo: { hasNextPage: true } })).toBe(
    'More than 1 pressures, the latest first',
  );
});
