import type { LedgerVirementsPageQuery } from '../../generated/graphql.ts';

export type LedgerVirements = NonNullable<LedgerVirementsPageQuery['ledgerVirements']>;
export type VirementShown = LedgerVirements['virements'][number];

export const reasonLabels: Readonly<Record<VirementShown['reasonCode'], string>> = {
  misallocated: 'It was put to the wrong line',
  dutyMoved: 'The duty it pays for moved to another line',
  newGrantPlaced: 'New money is put to the line it is for',
};

export const statusLabels: Readonly<Record<VirementShown['status'], string>> = {
  requested: 'Waits for approval',
  approved: 'Approved',
  declined: 'Declined',
};

/** How many wait, as the heading of the page. */
export function virementsHeading({ virements }: LedgerVirements): string {
  const waiting = virements.filter(({ status }) => status === 'requested').length;
  if (waiting === 0) return virements.length === 0 ? 'No virements yet' : 'No virement waits for approval';
  return waiting === 1 ? '1 virement waits for approval' : `${waiting} virements wait for approval`;
}
