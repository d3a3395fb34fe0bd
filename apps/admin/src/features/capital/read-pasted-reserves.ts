import type { Pence } from '@concordat/domain/kernel';
import { readTypedMoney } from '@concordat/ui';

export type PastedReserves = {
  readonly reserves: readonly {
    readonly name: string;
    readonly purpose: string;
    readonly opening: Pence;
    readonly minimum: Pence;
    readonly restriction: string | null;
    readonly isGeneral: boolean;
    readonly source: string;
  }[];
  /** Row, column, reason and what to do; when there are any, nothing may be sent. */
  readonly problems: readonly string[];
};

const MOST_RESERVES = 100;
const longest = [200, 1_000, 40, 40, 400, 40, 400] as const;

/**
 * Rows pasted from a spreadsheet: name, purpose, opening balance and minimum in pounds, what its money is for and
 * nothing else, "yes" for a general reserve, and where the opening balance comes from.
 */
export function readPastedReserves(text: string): PastedReserves {
  const reserves: PastedReserves['reserves'][number][] = [];
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const [at, row] of text.split(/\r?\n/).entries()) {
    const cells = row.split('\t').map((cell) => cell.trim());
    const [name = '', purpose = '', opens = '', least = '', restriction = '', general = '', source = ''] =
      cells;
    if (row.trim() === '' || (seen.size === 0 && name.toLowerCase() === 'name')) continue;
    const opening = amountIn(opens);
    const minimum = amountIn(least === '' ? '0' : least);
    const own = [
      name === '' && [1, 'the name is missing; write it before the purpose.'],
      name !== '' && seen.has(name) && [1, `${name} stands above already; name each reserve once.`],
      purpose === '' && [2, 'the purpose is missing; say what the reserve is for.'],
      opening === null && [3, `"${opens}" is no balance; write pounds such as 1,234, and 0 for none.`],
      minimum === null && [4, `"${least}" is no minimum; write pounds such as 1,234, or leave it empty.`],
      !/^(yes|no|)$/i.test(general) && [
        6,
        `"${general}" is neither yes nor no; write yes for a general reserve.`,
      ],
      source === '' &&
        opening !== 0 && [7, 'where the balance comes from is missing; write it, such as the accounts.'],
      ...cells.map((cell, cellAt) => {
        const most = longest[cellAt];
        return most !== undefined && cell.length > most
          ? [cellAt + 1, `this is longer than ${most} characters; shorten it.`]
          : false;
      }),
    ].flatMap((fault) => (fault === false ? [] : [`Row ${at + 1}, column ${fault[0]}: ${fault[1]}`]));
    seen.add(name);
    problems.push(...own);
    if (own.length === 0 && opening !== null && minimum !== null) {
      reserves.push({
        name,
        purpose,
        opening,
        minimum,
        restriction: restriction || null,
        isGeneral: general.toLowerCase() === 'yes',
        source: source || 'Opened with nothing in it',
      });
    }
  }
  if (reserves.length > MOST_RESERVES) {
    problems.push(
      `There are ${reserves.length} reserves; a register is opened with at most ${MOST_RESERVES}.`,
    );
  }
  return { reserves, problems };
}

/** Whole pence, nothing or more; null for anything else. */
function amountIn(typed: string): Pence | null {
  const amount = readTypedMoney(typed);
  return amount === null || amount < 0 ? null : (amount as Pence);
}
