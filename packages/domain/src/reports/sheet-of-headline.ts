import type { BooksSheet } from '../castings/index.ts';
import { addPositions, type Position, variancesOf } from '../finance/index.ts';
import { addPence } from '../kernel/index.ts';
import type { LedgerFacts } from './ledger-facts.ts';
import { monthsOfFacts, positionsIn } from './sheets-of-ledger.ts';

/** How far each body is over or under, as a report says in its first table: to date, and for the year; unknown where any of its ledgers is. */
export function sheetsOfHeadline(ledgers: readonly LedgerFacts[]): BooksSheet[] {
  const months = [...new Set(ledgers.flatMap(monthsOfFacts))];
  const bodies = [...new Set(ledgers.map(({ bodyName }) => bodyName))];
  const [first] = ledgers;
  if (first === undefined) return [];
  return months.map((month) => ({
    of: 'headline',
    id: first.id,
    hierarchyId: null,
    name: 'the ledgers of each body',
    month,
    isUnsigned: true,
    rows: bodies.flatMap((bodyName) => {
      const own = ledgers.filter(
        (ledger) => ledger.bodyName === bodyName && monthsOfFacts(ledger).includes(month),
      );
      const variances = own.map((ledger) => variancesOf(wholeOf(ledger.lines, positionsIn(ledger, month))));
      const sum = (pick: 'toDate' | 'forecast') => {
        const known = variances.flatMap((one) => one[pick] ?? []);
        return known.length === 0 || known.length < own.length ? null : addPence(...known);
      };
      return shortNamesOf(bodyName).map((label) => ({
        label,
        reference: null,
        amounts: { toDate: sum('toDate'), forecast: sum('forecast') },
      }));
    }),
  }));
}

/** The bottom line of a ledger: its lines without the memo lines. */
export function wholeOf(
  lines: LedgerFacts['lines'],
  positions: ReadonlyMap<LedgerFacts['lines'][number]['id'], Position>,
): Position {
  return addPositions(lines.flatMap(({ id, term }) => (term === null ? [] : (positions.get(id) ?? []))));
}

/** A paper calls a body by the last words of its name: Constabulary, OPCC. */
function shortNamesOf(bodyName: string): string[] {
  const words = bodyName.split(' ');
  return words.map((_, at) => words.slice(at).join(' '));
}
