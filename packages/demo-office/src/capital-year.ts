import type { FinancingSource, Rating } from '@concordat/domain/capital';
import { type Pence, pence } from '@concordat/domain/kernel';
import { readFigures } from './read-figures.ts';

export const capitalBlocks = ['Land & Buildings', 'ICT & Communications', 'Fleet', 'Collaboration'];

/** The twelve sources of the report's Appendix 1, in printed order. */
export const capitalSources: readonly FinancingSource[] = [
  source('capital-grants', 'Capital Grants', 'grant'),
  source('capital-reserves', 'Capital Reserves', 'reserve'),
  source('budget-assistance', 'Budget Assistance Reserve', 'reserve'),
  source('carry-forward', 'Carry Forward Reserve', 'reserve'),
  source('capital-receipts', 'Capital Receipts', 'capitalReceipt'),
  source('vehicle-receipts', 'Vehicle Receipts (RCCO)', 'revenueReceipt'),
  source('vehicle-recharges', 'Collaboration Vehicle Recharges (RCCO)', 'recharge'),
  source('rcco-original', 'RCCO - Original Capital Programme', 'revenueContribution'),
  source('rcco-chief', 'RCCO - Approved In-year from Savings (Chief Constable)', 'revenueContribution', true),
  source('rcco-commissioner', 'RCCO - Approved In-year by PCC', 'revenueContribution'),
  source('rcco-jps', 'RCCO - From Force JPS Revenue Budget', 'revenueContribution', true),
  source('borrowing', 'Borrowing', 'borrowing'),
];

function source(
  key: string,
  label: string,
  kind: FinancingSource['kind'],
  isWithinDelegation = false,
): FinancingSource {
  const comesIn = ['grant', 'capitalReceipt', 'revenueReceipt', 'borrowing'].includes(kind);
  return { key, label, kind, isWithinDelegation, isYearEnd: !comesIn };
}

export type CapitalRow = {
  readonly block: string;
  readonly title: string;
  readonly number: string | null;
  readonly heldFor: string | null;
  readonly broughtForward: Pence;
  readonly original: Pence;
  /** As printed, in whole thousands, and the pounds below them. */
  readonly actual: readonly [printed: Pence, below: Pence];
  readonly commitments: readonly [printed: Pence, below: Pence];
};

/** The 35 rows of Appendix 2. */
export async function capitalRows(): Promise<readonly CapitalRow[]> {
  const rows = await readFigures('2016-17-capital-schemes.csv');
  return rows.map((row) => {
    const pounds = (name: string) => pence(Number(row[name]) * 100);
    const thousands = (name: string) => pence(Number(row[name]) * 100_000);
    return {
      block: row.block ?? '',
      title: row.title ?? '',
      number: row.number || null,
      heldFor: row['held for'] || null,
      broughtForward: pounds('brought forward'),
      original: pounds('original'),
      actual: [thousands('actual'), pounds('actual rounding')],
      commitments: [thousands('commitments'), pounds('commitments rounding')],
    };
  });
}

export type CapitalNote = {
  readonly title: string;
  readonly rating: Rating;
  readonly quotedBudget: Pence | null;
  readonly toBeRequested: Pence | null;
  readonly note: string;
};

/** Appendix 4 in our own words; the paper gives no ratings, so those are the demo office's reading of it. */
export async function capitalNotes(): Promise<readonly CapitalNote[]> {
  const rows = await readFigures('2016-17-capital-progress.csv');
  return rows.map((row) => {
    const pounds = (name: string) => (row[name] ? pence(Number(row[name]) * 100) : null);
    return {
      title: row.title ?? '',
      rating: row.rating as Rating,
      quotedBudget: pounds('quoted budget'),
      toBeRequested: pounds('to be requested'),
      note: row.note ?? '',
    };
  });
}
