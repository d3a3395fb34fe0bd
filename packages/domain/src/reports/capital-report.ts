import {
  type CapitalApproval,
  type CapitalFacts,
  type CapitalMonitor,
  capitalMonitor,
  HELD_BLOCK,
  nameOfScheme,
  type Rating,
  standingOf,
} from '../capital/index.ts';
import {
  addPence,
  type CalendarDate,
  type Month,
  monthsOf,
  pence,
  subtractPence,
  writtenDate,
  writtenMonth,
} from '../kernel/index.ts';
import type { DrawnSection, DrawnTable } from '../meetings/index.ts';
import type { MonthReport } from './month-report.ts';
import { isRounded, roundingNote, thousands, thousandsInWords } from './printed-thousands.ts';
import { schemeTables, summaryTables } from './tables-of-capital.ts';

const none = pence(0);

/** A programme at the end of a month, its budget as its approvals stood on the day of the report. */
export type CapitalToReport = {
  readonly id: string;
  readonly bodyName: string;
  readonly facts: CapitalFacts;
  readonly month: Month;
  readonly day: CalendarDate;
};

export type CapitalReportRefusal = { readonly kind: 'MonthNotRecorded'; readonly month: Month };

/**
 * Draws a month of a capital programme up as a paper: where it stands, its tables, the decisions behind them and the
 * notes; refused for a month that nothing is recorded for.
 */
export function capitalReport(of: CapitalToReport): MonthReport | CapitalReportRefusal {
  const { id, facts, month, day } = of;
  const { financialYear } = facts;
  if (!facts.spend.some((each) => each.month === month)) return { kind: 'MonthNotRecorded', month };
  const monitor = capitalMonitor(facts, month, day);
  const end = writtenMonth(month);
  const number = monthsOf(financialYear).indexOf(month) + 1;
  const { total } = monitor;
  const standing = `${thousandsInWords(total.spentAndCommitted ?? none)} spent and committed of ${thousandsInWords(total.revised)}`;
  return {
    title: `Capital monitoring, month ${number} ${financialYear}`,
    purpose: `To report the capital programme ${financialYear} at the end of ${end}, and what pays for it.`,
    recommendations: askedFor(of, monitor),
    sections: [
      section('Where the programme stands', headline(of, monitor)),
      ...tabled('Payments and financing', summaryTables(monitor, end)),
      ...tabled('Scheme by scheme', schemeTables(monitor, end)),
      ...amendments(of),
      ...progress(monitor),
    ],
    source: {
      kind: 'CapitalProgramme',
      id,
      words: `Capital programme ${financialYear}, end of ${end}, approvals to ${writtenDate(day)}: ${standing}`,
    },
  };
}

function askedFor({ month, day, facts }: CapitalToReport, { total }: CapitalMonitor) {
  const note = {
    verb: 'note' as const,
    text: `To note the position of the capital programme at the end of ${writtenMonth(month)}.`,
  };
  const proposed = facts.approvals.filter((each) => standingOf(each, day) === 'proposed');
  const forPolicingBody = proposed.filter(({ authority }) => authority === 'policingBody');
  if (forPolicingBody.length === 0) return [note];
  const amount = addPence(...forPolicingBody.map(gained));
  // What the Chief Constable is yet to decide is proposed too, and not asked of this meeting.
  const others = subtractPence(addPence(...proposed.map(gained)), amount);
  const to = subtractPence(total.revised, others);
  const text = `To approve the amendments proposed to the local policing body, ${thousandsInWords(amount)} in all, which take the programme to ${thousandsInWords(to)}.`;
  return [note, { verb: 'approve' as const, text }];
}

function headline({ bodyName, month }: CapitalToReport, monitor: CapitalMonitor): readonly string[] {
  const { total, financingTotal, blocks } = monitor;
  const { broughtForward, original, previouslyAuthorised, proposed, revised } = total;
  const held = blocks.find(({ name }) => name === HELD_BLOCK);
  return [
    `${bodyName}: ${thousandsInWords(total.spentAndCommitted ?? none)} spent and committed by the end of ${writtenMonth(month)}, ${shareOf(total.spentAndCommitted ?? none, revised)}of the programme of ${thousandsInWords(revised)}.`,
    `Of the programme, ${thousandsInWords(broughtForward)} was brought forward, ${thousandsInWords(original)} is as first approved, ${thousandsInWords(previouslyAuthorised)} was authorised since and ${thousandsInWords(proposed)} is proposed.`,
    `${thousandsInWords(financingTotal.received)} of what pays for it has come in, ${shareOf(financingTotal.received, financingTotal.revised)}of the financing.`,
    ...(held === undefined
      ? []
      : [
          `Of the programme, ${thousandsInWords(held.columns.revised)} waits for further business cases and may not be spent (${held.schemes.length} ${held.schemes.length === 1 ? 'scheme' : 'schemes'}).`,
        ]),
  ];
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? '' : `${Math.round((part / whole) * 1_000) / 10} % `;
}

/** What was put forward as a table that comes to column F, then every decision with where it stands and its power. */
function amendments({ facts, day }: CapitalToReport): readonly DrawnSection[] {
  const standing = (of: 'proposed' | 'authorised') =>
    facts.approvals.filter((each) => standingOf(each, day) === of);
  const proposed = standing('proposed');
  const table: DrawnTable = {
    kind: 'other',
    caption: 'Amendments proposed',
    unit: 'thousandPounds',
    columns: ['Proposed amendments'],
    rows: [
      ...proposed.map((each) => ({ label: each.reason, isTotal: false, values: [thousands(gained(each))] })),
      { label: 'Total', isTotal: true, values: [thousands(addPence(...proposed.map(gained)))] },
    ],
  };
  return [
    ...(proposed.length === 0 ? [] : tabled('Amendments proposed', [table])),
    ...listed('Decisions behind the budget', standing('authorised').map(decision)),
  ];
}

function decision({ authorised, ...approval }: CapitalApproval): string {
  if (authorised === null) throw new Error('Only what was authorised is listed.');
  const under = authorised.under === null ? '' : ` ${authorised.under}.`;
  return `${writtenDate(authorised.on)}, ${amountOf(approval)}: ${approval.reason} (${authorised.reference}).${under}`;
}

/** A virement gains nothing over all: what it moves is said. */
function amountOf(approval: Pick<CapitalApproval, 'kind' | 'schemes'>): string {
  if (approval.kind !== 'virement') return thousandsInWords(gained(approval));
  const to = approval.schemes.map(({ amount }) => amount).filter((amount) => amount > 0);
  return `${thousandsInWords(addPence(...to))} moved`;
}

function gained({ schemes }: Pick<CapitalApproval, 'schemes'>) {
  return addPence(...schemes.map(({ amount }) => amount));
}

const ratingInWords: { readonly [Each in Rating]: string } = {
  green: 'to plan',
  amber: 'at risk',
  red: 'off plan',
};

function progress({ blocks }: CapitalMonitor): readonly DrawnSection[] {
  const notes = blocks
    .flatMap(({ schemes }) => schemes)
    .flatMap(({ scheme, progress: said }) =>
      said === null ? [] : [`${nameOfScheme(scheme)}, ${ratingInWords[said.rating]}: ${said.note}`],
    );
  return listed('Progress of schemes', notes);
}

function section(heading: string, paragraphs: readonly string[]): DrawnSection {
  return { heading, paragraphs };
}

function listed(heading: string, paragraphs: readonly string[]): readonly DrawnSection[] {
  return paragraphs.length === 0 ? [] : [section(heading, paragraphs)];
}

function tabled(heading: string, tables: readonly DrawnTable[]): readonly DrawnSection[] {
  if (tables.length === 0) return [];
  return [{ heading, paragraphs: isRounded(tables) ? [roundingNote] : [], tables }];
}
