import { expect, it } from 'vitest';
import { figure, opened, posted, september } from '../../test/ledgers.ts';
import { type Ledger, positionsAt } from '../finance/index.ts';
import { type Month, month } from '../kernel/index.ts';
import type { LedgerFacts } from './ledger-facts.ts';
import { sheetsOfHeadline } from './sheet-of-headline.ts';

const ledger: Ledger = opened();

function facts(bodyName: string, actual: number | null, of: Month = september): LedgerFacts {
  const figures = [
    figure('1', 'budget', 1_000_00, of),
    ...(actual === null ? [] : [figure('1', 'actual', actual, of)]),
  ];
  const lineIds = ledger.lines.map(({ id }) => id);
  const positions = [...positionsAt(lineIds, posted(ledger, figures), of)];
  return {
    ...ledger,
    bodyName,
    positions: positions.map(([lineId, position]) => ({ ...position, lineId, month: of })),
  };
}

const toDateIn = (ledgers: readonly LedgerFacts[], bodyName: string) =>
  sheetsOfHeadline(ledgers)
    .find((sheet) => sheet.month === september)
    ?.rows.find(({ label }) => label === bodyName)?.amounts.toDate;

it('adds up the ledgers of a body that know the month', () => {
  const earlier = facts('OPCC', 100_00, month('2016-08'));
  expect(toDateIn([facts('OPCC', 900_00), facts('OPCC', 950_00), earlier], 'OPCC')).toBe(-150_00);
});

it('knows nothing of a body without figures in the month, rather than that it is on budget', () => {
  const ledgers = [facts('Constabulary', 900_00), facts('OPCC', 900_00, month('2016-08'))];
  expect(toDateIn(ledgers, 'OPCC')).toBeNull();
  expect(toDateIn(ledgers, 'Constabulary')).toBe(-100_00);
});

it('knows nothing of a body of which one ledger is unknown, rather than a part of it', () => {
  expect(toDateIn([facts('OPCC', 900_00), facts('OPCC', null)], 'OPCC')).toBeNull();
});
