import type { Cut, LinePlace, LineToOpen } from '@concordat/domain/finance';
import { type PastedLine, pastedLines } from './pasted-lines.ts';

export type FirstBooks = {
  readonly lines: readonly LineToOpen[];
  /** Terms of the net budget requirement, in the order they are first named. */
  readonly bridge: readonly string[];
  /** The cuts in which lines are placed, each with the place of every line that counts. */
  readonly cuts: readonly { readonly cut: Cut; readonly places: readonly LinePlace[] }[];
  /** Row, column, reason and what to do; when there are any, nothing may be sent. */
  readonly problems: readonly string[];
};

/** The columns that say where a line stands, counted from one. */
const columnOf = { subjective: 6, objective: 7, forum: 8 } as const satisfies Record<Cut, number>;
const cutsInOrder = ['subjective', 'objective', 'forum'] as const satisfies readonly Cut[];
/** The most characters that a cell may have, column by column. */
const longest = [40, 200, 40, 200, 400, 1_000, 1_000, 1_000] as const;
const MOST_LINES = 2_000;
const MOST_STEPS = 8;

/**
 * The lines of a body's first books, pasted from a spreadsheet: code, title, the year's budget in pounds, the term it
 * counts in (empty for a memo line), its ring fence, and its place in each cut with ">" between the groups.
 */
export function readFirstBooks(text: string): FirstBooks {
  const read = pastedLines(text);
  const nothing = { lines: [], bridge: [], cuts: [] };
  if (read.length > MOST_LINES) {
    const problem = `There are ${read.length} lines; books hold at most ${MOST_LINES.toLocaleString('en-GB')}, so put some together.`;
    return { ...nothing, problems: [problem] };
  }
  const cuts = cutsInOrder.filter((cut) => read.some(({ cells }) => (cells[columnOf[cut] - 1] ?? '') !== ''));
  const problems = read.flatMap((line) => [
    ...line.problems,
    ...faultsOfWords(line),
    ...cuts.flatMap((cut) => faultsOfPlace(line, cut)),
  ]);
  const placed = cuts.map((cut) => ({
    cut,
    places: read.filter(isCounted).map((line) => placeOf(line, cut)),
  }));
  problems.push(...placed.flatMap(({ cut }) => rowsThatAreGroups(read, cut)));
  if (read.length > 0 && cuts.length === 0) {
    problems.push(
      'Column 6: no line has a place; write where each stands in the books, such as Employees > Police officers.',
    );
  }
  if (problems.length > 0) return { ...nothing, problems };
  return {
    lines: read.flatMap(({ code, budget, cells: [, title = '', , term = '', ringFence = ''] }) =>
      budget === null ? [] : [{ code, title, budget, term: term || null, ringFence: ringFence || null }],
    ),
    bridge: [...new Set(read.filter(isCounted).map(termOf))],
    cuts: placed,
    problems,
  };
}

function termOf({ cells }: PastedLine): string {
  return cells[3] ?? '';
}

/** A memo line counts in no term and stands in no cut. */
function isCounted(line: PastedLine): boolean {
  return termOf(line) !== '';
}

function placeOf({ code, cells }: PastedLine, cut: Cut): LinePlace {
  const path = (cells[columnOf[cut] - 1] ?? '').split('>').map((step) => step.trim());
  return { code, path };
}

function faultsOfWords({ where, cells }: PastedLine): readonly string[] {
  const missing =
    (cells[1] ?? '') === '' ? [`${where}, column 2: the title is missing; say what the line is for.`] : [];
  const long = longest.flatMap((most, at) =>
    (cells[at] ?? '').length > most
      ? [`${where}, column ${at + 1}: this is longer than ${most} characters; shorten it.`]
      : [],
  );
  return [...missing, ...long];
}

function faultsOfPlace(line: PastedLine, cut: Cut): readonly string[] {
  const at = `${line.where}, column ${columnOf[cut]}`;
  const { path } = placeOf(line, cut);
  const isEmpty = path.join('') === '';
  if (!isCounted(line)) {
    return isEmpty
      ? []
      : [`${at}: a memo line stands in no cut; leave this empty, or write in column 4 what it counts in.`];
  }
  if (isEmpty) return [`${at}: its place is missing; write it, such as Employees > Police officers.`];
  if (path.includes('')) return [`${at}: a step between ">" is empty; name it, or take the ">" out.`];
  if (path.length > MOST_STEPS) return [`${at}: there are ${path.length} steps; use at most ${MOST_STEPS}.`];
  return [];
}

/** A row has lines and a group has rows: the same name in the same place cannot be both. */
function rowsThatAreGroups(read: readonly PastedLine[], cut: Cut): readonly string[] {
  const groups = new Map<string, string>();
  const places = read.filter(isCounted).map((line) => ({ where: line.where, path: placeOf(line, cut).path }));
  for (const { where, path } of places) {
    for (let steps = 1; steps < path.length; steps += 1) {
      const group = path.slice(0, steps).join(' > ');
      if (!groups.has(group)) groups.set(group, where);
    }
  }
  return places.flatMap(({ where, path }) => {
    const name = path.join(' > ');
    const group = groups.get(name);
    return group === undefined
      ? []
      : [
          `${where}, column ${columnOf[cut]}: "${name}" is a group in ${group.toLowerCase()}; name the row of it that this line stands on.`,
        ];
  });
}
