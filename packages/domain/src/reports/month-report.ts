import { figureInWords } from '../castings/index.ts';
import {
  type BudgetLineId,
  type Cut,
  type Hierarchy,
  type Ledger,
  type Position,
  printedCut,
  type VarianceNote,
  variancesOf,
} from '../finance/index.ts';
import { type Month, type Pence, writtenMonth } from '../kernel/index.ts';
import type { DrawnPaper, DrawnSection, DrawnTable } from '../meetings/index.ts';
import { cutsInForce } from './cuts-in-force.ts';
import { isRounded, roundingNote, thousands } from './printed-thousands.ts';
import { wholeOf } from './sheet-of-headline.ts';

/** A ledger at the end of a month, with what was written about its rows and where the month before stood. */
export type MonthToReport = {
  readonly ledger: Ledger;
  readonly bodyName: string;
  readonly month: Month;
  readonly positions: ReadonlyMap<BudgetLineId, Position>;
  readonly notes: readonly VarianceNote[];
  /** Null where the month before has no figures. */
  readonly before: { readonly month: Month; readonly forecastVariance: Pence | null } | null;
};

export type MonthReportRefusal = { readonly kind: 'MonthNotClosed'; readonly month: Month };

/** The report without whoever puts it before the meeting. */
export type MonthReport = Omit<DrawnPaper, 'author' | 'date'>;

/** Draws a closed month up as a paper: its headline, each cut as a table, and the notes; refused while it takes figures. */
export function monthReport(of: MonthToReport): MonthReport | MonthReportRefusal {
  const { ledger, month } = of;
  if (ledger.periods.find((period) => period.month === month)?.status !== 'closed') {
    return { kind: 'MonthNotClosed', month };
  }
  const whole = wholeOf(of.ledger.lines, of.positions);
  const cuts = cutsInForce(ledger, month);
  const tables = cuts.map((hierarchy, at) => tableOf(of, hierarchy, at));
  const number = ledger.periods.findIndex((period) => period.month === month) + 1;
  const end = `the end of ${writtenMonth(month)}`;
  return {
    title: `Revenue budget monitoring, month ${number} ${ledger.financialYear}: ${ledger.name}`,
    purpose: `To report what was spent to ${end} and what the year ${ledger.financialYear} is expected to come to.`,
    recommendations: [
      { verb: 'note', text: `To note the position at ${end} and the forecast for ${ledger.financialYear}.` },
    ],
    sections: [
      {
        heading: 'Where the budget stands',
        paragraphs: headline(of, whole),
        tables: [firstTable(of, whole, number)],
      },
      ...cuts.map((hierarchy, at): DrawnSection => {
        const table = tables[at];
        return {
          heading: `By ${inACut[hierarchy.cut]}`,
          paragraphs: table !== undefined && isRounded([table]) ? [roundingNote] : [],
          tables: table === undefined ? [] : [table],
        };
      }),
      ...notesOf(of),
    ],
    source: {
      kind: 'Ledger',
      id: ledger.id,
      words: `${ledger.name}, ${ledger.financialYear}, ${writtenMonth(month)}: ${pounds(whole.actualToDate)} spent of ${pounds(whole.budgetToDate)}, ${pounds(whole.forecast)} forecast`,
    },
  };
}

const inACut: { readonly [Each in Cut]: string } = {
  objective: 'what it is for',
  subjective: 'what it is spent on',
  forum: 'the headings of the meeting',
};

/** Three lines that follow from the figures: to date, the year, and how far the forecast moved. */
function headline({ ledger, bodyName, month, before }: MonthToReport, whole: Position): readonly string[] {
  const { toDate, forecast } = variancesOf(whole);
  const share =
    toDate === null || whole.budgetToDate === 0
      ? ''
      : `, ${Math.round(Math.abs(toDate / whole.budgetToDate) * 1_000) / 10} % of the budget to date of ${pounds(whole.budgetToDate)}`;
  const moved =
    before === null || before.forecastVariance === null || forecast === null
      ? 'The month before has no forecast to compare with.'
      : before.forecastVariance === forecast
        ? `The forecast has not moved since ${writtenMonth(before.month)}.`
        : `Since ${writtenMonth(before.month)} the forecast has moved by ${pounds((forecast - before.forecastVariance) as Pence)}.`;
  return [
    toDate === null
      ? `${bodyName}: nothing has been spent by the end of ${writtenMonth(month)}.`
      : `${bodyName}: ${overOrUnder(toDate)} at the end of ${writtenMonth(month)}${share}.`,
    forecast === null
      ? 'The year has not been forecast yet.'
      : `The year ${ledger.financialYear} is expected to end ${overOrUnder(forecast)}, of a budget of ${pounds(whole.budget)}.`,
    moved,
  ];
}

/** How far over or under, to date and for the year; as the first table of such a report has it, without the sign. */
function firstTable({ bodyName }: MonthToReport, whole: Position, number: number): DrawnTable {
  const { toDate, forecast } = variancesOf(whole);
  const column = (what: string, variance: Pence | null) =>
    variance === null ? what : `${what}: ${variance > 0 ? 'overspend' : 'underspend'}`;
  const shown = (variance: Pence | null) => (variance === null ? null : thousands(Math.abs(variance)));
  return {
    kind: 'other',
    caption: 'Table 1',
    unit: 'thousandPounds',
    columns: [column(`Month ${number} year to date`, toDate), column('Year-end forecast', forecast)],
    rows: [{ label: bodyName, isTotal: false, values: [shown(toDate), shown(forecast)] }],
  };
}

function tableOf(
  { ledger, month, positions, notes }: MonthToReport,
  hierarchy: Hierarchy,
  at: number,
): DrawnTable {
  const numbers = noteNumbers({ ledger, month, notes });
  return {
    kind: 'revenueMonitoring',
    caption: `${at === 0 ? 'Table 2' : `Appendix ${at}`}: ${hierarchy.name}, end of ${writtenMonth(month)}`,
    unit: 'thousandPounds',
    columns: ['Budget', 'Budget to date', 'Actual', 'Variance', 'Forecast', 'Forecast variance'],
    rows: printedCut(hierarchy, ledger.lines, positions).map(({ kind, label, rowId, position }) => {
      const note = rowId === null || kind === 'heading' ? undefined : numbers.get(rowId);
      const name = `${kind === 'memo' ? '*' : ''}${label}${note === undefined ? '' : ` (note ${note})`}`;
      return {
        label: name,
        isTotal: kind === 'total',
        values: position === null ? empty : figuresOf(position),
      };
    }),
  };
}

const empty: readonly null[] = [null, null, null, null, null, null];

function figuresOf(position: Position): readonly (string | null)[] {
  const { budget, budgetToDate, actualToDate, forecast } = position;
  const variances = variancesOf(position);
  return [budget, budgetToDate, actualToDate, variances.toDate, forecast, variances.forecast].map((amount) =>
    amount === null ? null : thousands(amount),
  );
}

/** Numbered in the order of the rows they explain. */
function noteNumbers({ ledger, month, notes }: Pick<MonthToReport, 'ledger' | 'month' | 'notes'>) {
  const rows = cutsInForce(ledger, month).flatMap((hierarchy) => hierarchy.rows);
  const place = (note: VarianceNote) => rows.findIndex(({ id }) => note.rowIds.includes(id));
  const inOrder = notes.filter((note) => place(note) >= 0).sort((one, other) => place(one) - place(other));
  return new Map(inOrder.flatMap((note, at) => note.rowIds.map((rowId) => [rowId, at + 1] as const)));
}

function notesOf(of: MonthToReport): readonly DrawnSection[] {
  const numbers = noteNumbers(of);
  const rows = cutsInForce(of.ledger, of.month).flatMap((hierarchy) => hierarchy.rows);
  const nameOf = (rowId: string) => {
    const row = rows.find(({ id }) => id === rowId);
    return row?.label ?? row?.totalLabel ?? '';
  };
  const paragraphs = of.notes
    .flatMap((note) => {
      const number = note.rowIds.map((rowId) => numbers.get(rowId)).find((each) => each !== undefined);
      return number === undefined
        ? []
        : [{ number, text: `Note ${number}, ${note.rowIds.map(nameOf).join('; ')}: ${note.text}` }];
    })
    .sort((one, other) => one.number - other.number)
    .map(({ text }) => text);
  return paragraphs.length === 0 ? [] : [{ heading: 'Notes', paragraphs }];
}

function pounds(amount: Pence | null): string {
  return figureInWords(amount === null ? null : Number(thousands(amount)), 'thousandPounds');
}

function overOrUnder(variance: Pence): string {
  if (variance === 0) return 'on budget';
  return `${pounds(Math.abs(variance) as Pence)} ${variance > 0 ? 'over' : 'under'} budget`;
}

/** Where the month before stood; null in April and where it had no forecast of its own yet. */
export function standingBefore(
  ledger: Ledger,
  month: Month,
  positions: ReadonlyMap<BudgetLineId, Position>,
): MonthToReport['before'] {
  if (!ledger.periods.some((period) => period.month === month)) return null;
  const { forecast } = variancesOf(wholeOf(ledger.lines, positions));
  return forecast === null ? null : { month, forecastVariance: forecast };
}
