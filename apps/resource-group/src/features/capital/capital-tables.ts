import type { MoneyColumn, MoneyRow, MoneyValue } from '@concordat/ui';
import type { CapitalFiguresFragment, CapitalMonitorQuery } from '../../generated/graphql.ts';
import { type CapitalSearch, schemeHref } from './capital-search.ts';

export type Monitor = NonNullable<CapitalMonitorQuery['capitalMonitor']>;

const percent = (of: string): MoneyColumn => ({
  key: 'percent',
  head: 'Of revised',
  worked: { as: 'percentage', of, against: 'revised' },
});

/** Appendix 1: the four sources of a budget, and how much of it is spent. */
export const summaryColumns: readonly MoneyColumn[] = [
  { key: 'broughtForward', head: 'Brought forward' },
  { key: 'original', head: 'Original programme' },
  { key: 'previouslyAuthorised', head: 'Previously authorised' },
  { key: 'proposed', head: 'Proposed' },
  { key: 'revised', head: 'Revised budget' },
  { key: 'spentAndCommitted', head: 'Actual and committed' },
  percent('spentAndCommitted'),
];

export const financingColumns: readonly MoneyColumn[] = [
  ...summaryColumns.slice(0, 5),
  { key: 'received', head: 'Received' },
  percent('received'),
];

/** Appendix 2, with the letters and formulas readers know. */
export const schemeColumns: readonly MoneyColumn[] = [
  { key: 'broughtForward', head: 'D Brought forward' },
  { key: 'amended', head: 'E Original as amended' },
  { key: 'proposed', head: 'F Proposed' },
  { key: 'revised', head: 'G Revised (D+E+F)' },
  { key: 'actual', head: 'H Actual' },
  { key: 'commitments', head: 'I Committed' },
  { key: 'spentAndCommitted', head: 'J Spent and committed (H+I)' },
  { key: 'variance', head: 'K Over/(under) (J-G)' },
];

/** Figures as a table takes them: a held scheme has no variance, and what is not loaded is not yet known. */
export function capitalValues(
  { __typename: _, ...columns }: CapitalFiguresFragment & { readonly __typename?: string },
  isHeld: boolean,
): Readonly<Record<string, MoneyValue>> {
  const { actual, commitments, spentAndCommitted, variance } = columns;
  return {
    ...columns,
    actual: actual ?? 'notYetKnown',
    commitments: commitments ?? 'notYetKnown',
    spentAndCommitted: spentAndCommitted ?? 'notYetKnown',
    variance: isHeld ? 'notApplicable' : (variance ?? 'notYetKnown'),
  };
}

export function summaryRows({ blocks }: Monitor): readonly MoneyRow[] {
  return [
    ...blocks.map(({ name, columns, isHeld }) => ({
      kind: 'line' as const,
      key: name,
      label: name,
      values: capitalValues(columns, isHeld),
    })),
    { kind: 'total', key: 'total', label: 'Total payments', of: blocks.map(({ name }) => name) },
  ];
}

/** Every scheme under its block, each block with its total. */
export function schemeRows({ blocks, programme }: Monitor, search: CapitalSearch): readonly MoneyRow[] {
  return [
    ...blocks.flatMap(({ name, schemes }): MoneyRow[] => [
      { kind: 'group', key: `${name}-head`, label: name },
      ...schemes.map(({ id, number, title, columns, isHeld }) => ({
        kind: 'line' as const,
        key: id,
        label: number === null ? title : `${number} ${title}`,
        href: schemeHref(programme.id, id, search),
        values: capitalValues(columns, isHeld),
      })),
      { kind: 'total', key: name, label: `${name} total`, of: schemes.map(({ id }) => id) },
    ]),
    { kind: 'total', key: 'grand', label: 'Grand total', of: blocks.map(({ name }) => name) },
  ];
}

/** What pays for it, with the payments beside it so that anyone sees they are the same. */
export function financingRows({ financing, total }: Monitor): readonly MoneyRow[] {
  return [
    ...financing.map(({ key, label, columns: { __typename: _, ...columns }, received }) => ({
      kind: 'line' as const,
      key,
      label,
      values: { ...columns, received: received ?? ('notApplicable' as const) },
    })),
    { kind: 'total', key: 'financing', label: 'Total financing', of: financing.map(({ key }) => key) },
    {
      kind: 'line',
      key: 'payments',
      label: 'Total payments, for comparison',
      values: { ...capitalValues(total, false), received: 'notApplicable' },
    },
  ];
}
