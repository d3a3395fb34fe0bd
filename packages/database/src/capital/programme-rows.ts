import type { BodyId } from '@concordat/domain/bodies';
import type {
  ApprovalKind,
  Authority,
  CapitalApproval,
  CapitalApprovalId,
  CapitalProgramme,
  CapitalProgrammeId,
  CapitalProgress,
  CapitalReceipt,
  CapitalReceiptId,
  CapitalScheme,
  CapitalSchemeId,
  FinancingSource,
  ProfileYear,
  Rating,
} from '@concordat/domain/capital';
import { financialYear, month, type Pence, penceFromBigInt } from '@concordat/domain/kernel';
import { calendarDateOf } from '../columns/date-column.ts';
import { instantOf } from '../columns/instant-column.ts';
import type {
  CapitalApprovalAmountModel,
  CapitalApprovalFinancingModel,
  CapitalApprovalModel,
  CapitalProgrammeModel,
  CapitalProgressModel,
  CapitalReceiptModel,
  CapitalSchemeModel,
} from '../generated/prisma/models.ts';

export type ApprovalRows = CapitalApprovalModel & {
  readonly amounts: readonly CapitalApprovalAmountModel[];
  readonly financing: readonly CapitalApprovalFinancingModel[];
};

export type ProgrammeRows = CapitalProgrammeModel & {
  readonly schemes: readonly CapitalSchemeModel[];
  readonly approvals: readonly ApprovalRows[];
};

/** The programme but for its spend, which the database adds up. */
export function programmeOfRows(row: ProgrammeRows): Omit<CapitalProgramme, 'spend'> {
  return {
    id: row.id as CapitalProgrammeId,
    bodyId: row.bodyId as BodyId,
    readerBodyIds: row.readerBodyIds as BodyId[],
    financialYear: financialYear(row.financialYear),
    blocks: row.blocks,
    sources: row.sources as unknown as FinancingSource[],
    schemes: row.schemes.map(schemeOfRow),
    approvals: row.approvals.map(approvalOfRows),
  };
}

function schemeOfRow(row: CapitalSchemeModel): CapitalScheme {
  const { number, title, block, assetLifeYears, heldFor } = row;
  const on = calendarDateOf(row.releasedOn);
  return {
    id: row.id as CapitalSchemeId,
    number,
    title,
    block,
    hold:
      heldFor === null
        ? null
        : { reason: heldFor, released: on === null ? null : { on, reference: row.releaseReference ?? '' } },
    assetLifeYears,
    profile: row.profile as unknown as ProfileYear[],
  };
}

function approvalOfRows(row: ApprovalRows): CapitalApproval {
  const authorisedOn = calendarDateOf(row.authorisedOn);
  const withdrawnOn = calendarDateOf(row.withdrawnOn);
  return {
    id: row.id as CapitalApprovalId,
    kind: row.kind as ApprovalKind,
    reason: row.reason,
    proposedOn: calendarDateOf(row.proposedOn),
    authority: row.authority as Authority,
    authorised:
      authorisedOn === null
        ? null
        : { on: authorisedOn, reference: row.reference ?? '', under: row.decidedUnder },
    withdrawn: withdrawnOn === null ? null : { on: withdrawnOn, reason: row.withdrawalReason ?? '' },
    schemes: row.amounts.map(({ schemeId, amount }) => ({
      schemeId: schemeId as CapitalSchemeId,
      amount: penceFromBigInt(amount),
    })),
    financing: row.financing.map(({ source, amount, fundedBy, loanYears }) => ({
      source,
      amount: penceFromBigInt(amount),
      fundedBy,
      loanYears,
    })),
  };
}

export function progressOfRow(row: CapitalProgressModel): Omit<CapitalProgress, 'id'> {
  const { note, byName } = row;
  return {
    schemeId: row.schemeId as CapitalSchemeId,
    month: month(row.month),
    rating: row.rating as Rating,
    note,
    forecast: penceOrNull(row.forecast),
    toBeRequested: penceOrNull(row.toBeRequested),
    quotedBudget: penceOrNull(row.quotedBudget),
    at: instantOf(row.at),
    byName,
  };
}

export function receiptOfRow(row: CapitalReceiptModel): CapitalReceipt {
  const { source, what, asset, isWorkedOut } = row;
  return {
    id: row.id as CapitalReceiptId,
    source,
    what,
    asset,
    receivedOn: calendarDateOf(row.receivedOn),
    amount: penceFromBigInt(row.amount),
    isWorkedOut,
  };
}

function penceOrNull(amount: bigint | null): Pence | null {
  return amount === null ? null : penceFromBigInt(amount);
}
