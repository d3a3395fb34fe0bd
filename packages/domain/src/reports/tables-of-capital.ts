import {
  addColumns,
  type BudgetColumns,
  type CapitalMonitor,
  HELD_BLOCK,
  type MonitoredBlock,
  type SchemeColumns,
} from '../capital/index.ts';
import type { Pence } from '../kernel/index.ts';
import type { DrawnTable } from '../meetings/index.ts';
import { thousands } from './printed-thousands.ts';

type Row = DrawnTable['rows'][number];

const sources = [
  'Brought forward',
  'Original programme',
  'Previously authorised amendments',
  'Proposed amendments',
  'Revised programme',
];

/** Payments by block, and what pays for them, in the same columns and with the same total. */
export function summaryTables(
  { blocks, total, financing, financingTotal }: CapitalMonitor,
  end: string,
): readonly DrawnTable[] {
  const payments = (columns: SchemeColumns) => [...budget(columns), shown(columns.spentAndCommitted)];
  return [
    {
      kind: 'capitalSummary',
      caption: `Appendix 1: Capital payments, end of ${end}`,
      unit: 'thousandPounds',
      columns: [...sources, 'Actual and committed'],
      rows: [...blocks.map(({ name, columns }) => row(name, payments(columns))), whole(payments(total))],
    },
    {
      kind: 'capitalFinancing',
      caption: `Appendix 1: Capital financing, end of ${end}`,
      unit: 'thousandPounds',
      columns: [...sources, 'Actual and committed: received'],
      rows: [
        ...financing.map(({ source, columns, received }) =>
          row(source.label, [...budget(columns), shown(received)]),
        ),
        whole([...budget(financingTotal), shown(financingTotal.received)]),
      ],
    },
  ];
}

/**
 * Columns D to K by block and scheme. Schemes that may not spend have no variance, so that they stand in a table of
 * their own: in one with the others the total of K would not be J less G, and the table would not cast.
 */
export function schemeTables({ blocks, total }: CapitalMonitor, end: string): readonly DrawnTable[] {
  const held = blocks.find(({ name }) => name === HELD_BLOCK);
  const free = blocks.filter((block) => block !== held);
  const letters = ['D Brought forward', 'E Original as amended', 'F Proposed amendments'];
  const first: DrawnTable = {
    kind: 'capitalSchemes',
    caption: `Appendix 2: Schemes${held === undefined ? '' : ' that may spend'}, end of ${end}`,
    unit: 'thousandPounds',
    columns: [
      ...letters,
      'G Revised budget (D+E+F)',
      'H Actual',
      'I Commitments',
      'J Actual and committed (H+I)',
      'K Variance (J-G)',
    ],
    rows: [
      ...free.flatMap((block) => rowsOf(block, spent)),
      held === undefined
        ? whole(spent(total))
        : {
            ...whole(spent(addColumns(free.map(({ columns }) => columns)))),
            label: 'Total of schemes that may spend',
          },
    ],
  };
  if (held === undefined) return [first];
  const waiting: DrawnTable = {
    kind: 'capitalSchemes',
    caption: `Appendix 3: ${HELD_BLOCK}, end of ${end}`,
    unit: 'thousandPounds',
    columns: [...letters, 'G Revised budget (D+E+F)'],
    rows: rowsOf(held, revised),
  };
  return free.length === 0 ? [waiting] : [first, waiting];
}

function rowsOf(
  { name, columns, schemes }: MonitoredBlock,
  figures: (of: SchemeColumns) => Row['values'],
): readonly Row[] {
  return [
    { label: name, isTotal: false, values: figures(columns).map(() => null) },
    ...schemes.map(({ scheme, columns: own }) => ({
      ...row(scheme.title, figures(own)),
      reference: scheme.number,
    })),
    { label: `${name} Total`, isTotal: true, values: figures(columns) },
  ];
}

function row(label: string, values: Row['values']): Row {
  return { label, isTotal: false, values };
}

function whole(values: Row['values']): Row {
  return { label: 'Total', isTotal: true, values };
}

function shown(amount: Pence | null): string | null {
  return amount === null ? null : thousands(amount);
}

function budget(columns: BudgetColumns): Row['values'] {
  const { broughtForward, original, previouslyAuthorised, proposed, revised: all } = columns;
  return [broughtForward, original, previouslyAuthorised, proposed, all].map(shown);
}

function revised({ broughtForward, amended, proposed, revised: all }: BudgetColumns): Row['values'] {
  return [broughtForward, amended, proposed, all].map(shown);
}

function spent(columns: SchemeColumns): Row['values'] {
  const { actual, commitments, spentAndCommitted, variance } = columns;
  return [...revised(columns), ...[actual, commitments, spentAndCommitted, variance].map(shown)];
}
