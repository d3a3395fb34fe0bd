import type { BooksSheet } from '../castings/index.ts';
import { addPositions, type Position, variancesOf } from '../finance/index.ts';
import { addPence, type Pence } from '../kernel/index.ts';
import type { LedgerFacts } from './ledger-facts.ts';
import { monthsOfFacts, positionsIn } from './sheets-of-ledger.ts';

/** How far each body is over or under, as a report says in its first table: to date, and for the year. */
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
      const own = ledgers.filter((ledger) => ledger.bodyName === bodyName);
      const variances = own.map((ledger) => variancesOf(wholeOf(ledger.lines, positionsIn(ledger, month))));
      const known = (pick: 'toDate' | 'forecast') => variances.flatMap((one) => one[pick] ?? []);
      const sum = (of: readonly Pence[]) => (of.length === 0 ? null : addPence(...of));
      return shortNamesOf(bodyName).map((label) => ({
        label,
        reference: null,
        amounts: { toDate: sum(known('toDate')), forecast: sum(known('forecast')) },
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
