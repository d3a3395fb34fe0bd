import type { BooksRow, BooksSheet } from '../castings/index.ts';
import { type Position, printedCut, variancesOf } from '../finance/index.ts';
import type { Month } from '../kernel/index.ts';
import { cutsInForce } from './cuts-in-force.ts';
import type { LedgerFacts } from './ledger-facts.ts';

/** A ledger's pages: every cut in force at the end of every month it has figures of. */
export function sheetsOfLedger(facts: LedgerFacts): BooksSheet[] {
  return monthsOfFacts(facts).flatMap((month) =>
    cutsInForce(facts, month).map((hierarchy) => ({
      of: 'ledger',
      id: facts.id,
      hierarchyId: hierarchy.id,
      name: `${facts.name}, ${hierarchy.name.toLowerCase()}`,
      month,
      isUnsigned: false,
      rows: printedCut(hierarchy, facts.lines, positionsIn(facts, month)).map(
        ({ label, position, adds }) => ({
          label,
          reference: null,
          adds,
          amounts: position === null ? {} : amountsOf(position),
        }),
      ),
    })),
  );
}

export function monthsOfFacts({ positions }: Pick<LedgerFacts, 'positions'>): Month[] {
  return [...new Set(positions.map(({ month }) => month))];
}

export function positionsIn(
  { positions }: LedgerFacts,
  month: Month,
): ReadonlyMap<LedgerFacts['lines'][number]['id'], Position> {
  return new Map(positions.filter((one) => one.month === month).map((one) => [one.lineId, one]));
}

function amountsOf(position: Position): BooksRow['amounts'] {
  const { toDate, forecast } = variancesOf(position);
  return {
    budget: position.budget,
    budgetToDate: position.budgetToDate,
    actual: position.actualToDate,
    variance: toDate,
    forecast: position.forecast,
    forecastVariance: forecast,
  };
}
