import type { BodyId } from '@concordat/domain/bodies';
import type {
  ApprovalKind,
  Authority,
  CapitalApproval,
  CapitalApprovalId,
  CapitalProgramme,
  CapitalProgrammeId,
  CapitalScheme,
  CapitalSchemeId,
  FinancingSource,
  ProfileYear,
} from '@concordat/domain/capital';
import { financialYear, penceFromBigInt } from '@concordat/domain/kernel';
import { calendarDateOf } from '../columns/date-column.ts';
import type {
  CapitalApprovalAmountModel,
  CapitalApprovalFinancingModel,
  CapitalApprovalModel,
  CapitalProgrammeModel,
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
    delegationLimit: row.delegationLimit === null ? null : penceFromBigInt(row.delegationLimit),
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
    authorised: authorisedOn === null ? null : { on: authorisedOn, reference: row.reference ?? '' },
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
