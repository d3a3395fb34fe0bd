import type { Cut, DescribedHierarchy, FigureToPost } from '@concordat/domain/finance';
import { type Month, month, pence } from '@concordat/domain/kernel';
import { readFigures } from './read-figures.ts';

const APRIL = month('2016-04');
const SEPTEMBER = month('2016-09');
const MARCH = month('2017-03');

/** One line as both printed tables have it: thousands as printed, and pounds below them. */
export type MonthSixLine = {
  readonly code: string;
  readonly title: string;
  readonly term: string | null;
  readonly ringFence: string | null;
  readonly rowIn: { readonly subjective: string; readonly objective: string; readonly board: string };
  readonly figures: readonly Omit<FigureToPost, 'code' | 'paperId'>[];
};

const ROUNDING =
  'The pounds below the printed thousand: not printed, and such that the printed totals follow';

/** The lines of month 6 of 2016/17. The paper prints thousands, so that is what is posted; each rounding stands apart. */
export async function monthSixLines(): Promise<readonly MonthSixLine[]> {
  const rows = await readFigures('2016-17-month-6.csv');
  return rows.map((row) => {
    const text = (name: string) => row[name] ?? '';
    return {
      code: text('code'),
      title: text('title'),
      term: text('term') || null,
      ringFence: text('ring fence') || null,
      rowIn: { subjective: text('subjective'), objective: text('objective'), board: text('board') },
      figures: figuresOf(text),
    };
  });
}

function figuresOf(text: (name: string) => string): MonthSixLine['figures'] {
  const printedIn = text('printed in');
  const isWorkedOut = printedIn.includes('less');
  const row = printedIn === 'Table 2' ? text('objective').replace(/^.*: /, '') : text('subjective');
  const source = (what: string) => `${printedIn}, ${row}: ${what}, in £'000`;
  const posted = (
    kind: FigureToPost['kind'],
    of: Month,
    thousands: number,
    rounding: number,
    what: string,
  ) => [
    ...(thousands !== 0 || kind === 'forecast'
      ? [{ kind, month: of, amount: pence(thousands * 100_000), source: source(what), isWorkedOut }]
      : []),
    ...(rounding !== 0
      ? [{ kind, month: of, amount: pence(rounding * 100), source: ROUNDING, isWorkedOut: true }]
      : []),
  ];
  const number = (name: string) => Number(text(name));
  const toDate = number('budget to date');
  const toDateRounding = number('budget to date rounding');
  return [
    ...posted('budget', SEPTEMBER, toDate, toDateRounding, 'budget to date'),
    ...posted(
      'budget',
      MARCH,
      number('budget') - toDate,
      number('budget rounding') - toDateRounding,
      'full-year budget less budget to date',
    ),
    ...posted('actual', SEPTEMBER, number('actual'), number('actual rounding'), 'actual'),
    ...posted('forecast', SEPTEMBER, number('forecast'), number('forecast rounding'), 'full-year forecast'),
  ];
}

/** The cuts of the paper, and the Board's own as its summary in words has it. */
export async function monthSixHierarchies(
  lines: readonly MonthSixLine[],
): Promise<readonly DescribedHierarchy[]> {
  const rows = await readFigures('2016-17-rows.csv');
  const hierarchy = (name: string, cut: Cut, key: keyof MonthSixLine['rowIn']): DescribedHierarchy => ({
    name,
    cut,
    from: APRIL,
    rows: rows
      .filter((row) => row.cut === key)
      .map(({ depth, label = '', total }) => ({
        depth: Number(depth),
        label: label.replace(/^(Local policing|Organisational support): /, '') || null,
        totalLabel: total || null,
        codes: lines.filter(({ rowIn }) => label !== '' && rowIn[key] === label).map(({ code }) => code),
      })),
  });
  return [
    hierarchy('What it is spent on', 'subjective', 'subjective'),
    hierarchy('What it is for', 'objective', 'objective'),
    hierarchy('As the Board is told', 'forum', 'board'),
  ];
}
