import type { FinancialGovernanceJson, GoverningDocumentJson } from '@concordat/database/reads';
import type { BodyId } from '@concordat/domain/bodies';
import {
  allowedGovernanceCommands,
  dutyOf,
  type FinanceOfficer,
  governanceChecklist,
  officerStanding,
} from '@concordat/domain/governance';
import type { CalendarDate } from '@concordat/domain/kernel';
import type { RequestContext } from '../request-context.ts';
import { officeToday, signedIn } from '../signed-in.ts';

export type CompleteFinancialGovernance = ReturnType<typeof completeFinancialGovernance>;
export type ShownGoverningDocument = ReturnType<typeof shownDocument>;

/** Adds what each duty stands at today, how the body has its chief finance officer, and what the viewer may do. */
export function completeFinancialGovernance(found: FinancialGovernanceJson, context: RequestContext) {
  const { bodyId, bodyKind, documents, officers, ...shown } = found;
  const own = bodyId as BodyId;
  const recorded = documents.map((document) => ({
    shown: shownDocument(document),
    kind: document.kind,
    adoptedOn: document.adoptedOn as CalendarDate,
    reviewBy: document.reviewBy as CalendarDate | null,
    withdrawn:
      document.withdrawnOn === null
        ? null
        : { on: document.withdrawnOn as CalendarDate, reason: document.withdrawnReason ?? '' },
  }));
  const checked = governanceChecklist(bodyKind, recorded, officeToday(context));
  return {
    ...shown,
    duties: checked.map(({ duty, document, standing }) => ({
      __typename: 'GovernanceDuty' as const,
      kind: duty.kind,
      name: duty.name,
      basis: duty.basis,
      isPublished: duty.isPublished,
      document: document?.shown ?? null,
      standing,
    })),
    earlier: recorded
      .filter(({ shown: each }) => checked.every(({ document }) => document?.shown !== each))
      .map(({ shown: each }) => each),
    financeOfficers: officers.flatMap((officer) => (officer.bodyId === bodyId ? [officer.name] : [])),
    officerStanding: officerStanding(own, officers as readonly FinanceOfficer[]),
    allowedCommands: allowedGovernanceCommands(signedIn(context), own),
  };
}

function shownDocument(document: GoverningDocumentJson) {
  return { ...document, name: dutyOf(document.kind).name };
}
