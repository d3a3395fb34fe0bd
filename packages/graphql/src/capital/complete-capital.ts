import type { CapitalMonitorJson, CapitalSchemeJson } from '@concordat/database/reads';
import {
  type BudgetColumns,
  type CapitalApproval,
  type CapitalFacts,
  type CapitalProgress,
  capitalMonitor,
  carryForwardOf,
  HELD_BLOCK,
  type MonitoredScheme,
  type SchemeColumns,
  sentenceForAlert,
  sentenceForCapitalRefusal,
  standingOf,
  whatIsLeft,
  whyNotCarried,
  yearAfter,
} from '@concordat/domain/capital';
import { addPence, calendarDate, month } from '@concordat/domain/kernel';
import { isInForceOn, writtenDelegation } from '@concordat/domain/meetings';

export type ShownMonitor = ReturnType<typeof completeMonitor>;
export type ShownScheme = ReturnType<typeof shownScheme>;
export type ShownApproval = ReturnType<typeof shownApproval>;
export type ShownSchemePage = ReturnType<typeof completeScheme>;

/** The report with everything the domain works out from the approvals, the spend and the notes. */
export function completeMonitor({
  programme,
  month: of,
  asAt,
  facts,
  next,
  delegations,
}: CapitalMonitorJson) {
  const worked = capitalMonitor(facts, month(of), calendarDate(asAt));
  return {
    __typename: 'CapitalMonitor',
    programme,
    month: of,
    asAt,
    months: [...new Set(facts.spend.map((each) => each.month))],
    blocks: worked.blocks.map(({ name, columns, schemes }) => ({
      __typename: 'CapitalBlock',
      name,
      isHeld: name === HELD_BLOCK,
      columns: shownColumns(columns),
      schemes: schemes.map(shownScheme),
    })),
    total: shownColumns(worked.total),
    financing: worked.financing.map(({ source, columns, received }) => ({
      __typename: 'CapitalFinancing',
      ...source,
      columns: shownBudget(columns),
      received,
    })),
    financingTotal: shownBudget(worked.financingTotal),
    received: worked.financingTotal.received,
    unfinanced: worked.unfinanced,
    approvals: facts.approvals.map((approval) => shownApproval(approval, facts, asAt)),
    delegations: delegations.filter((line) => isInForceOn(line, calendarDate(asAt))).map(writtenDelegation),
    carryForward: shownCarryForward(facts, next, asAt),
    receipts: facts.receipts.map((receipt) => ({
      __typename: 'CapitalReceipt',
      ...receipt,
      sourceLabel: labelOf(facts, receipt.source),
    })),
  };
}

/** One scheme of the report, with its approvals, its notes and what was paid and ordered. */
export function completeScheme(read: CapitalSchemeJson) {
  const { programme, month: of, asAt, facts, schemeId, postings, postingCount } = read;
  const own = { ...facts, schemes: facts.schemes.filter(({ id }) => id === schemeId) };
  const [scheme] = capitalMonitor(own, month(of), calendarDate(asAt)).blocks.flatMap(
    (block) => block.schemes,
  );
  if (scheme === undefined) throw new Error(`The programme does not have its own scheme ${schemeId}.`);
  return {
    __typename: 'CapitalSchemePage',
    programme,
    month: of,
    asAt,
    scheme: shownScheme(scheme),
    approvals: facts.approvals
      .filter((approval) => approval.schemes.some((each) => each.schemeId === schemeId))
      .map((approval) => shownApproval(approval, facts, asAt)),
    history: facts.progress.filter((each) => each.schemeId === schemeId).map(shownProgress),
    postings,
    postingCount,
  };
}

function shownScheme({ scheme, isHeld, columns, progress, slippage, alerts }: MonitoredScheme) {
  const { id, number, title, block, hold, assetLifeYears, profile } = scheme;
  return {
    __typename: 'CapitalScheme',
    id,
    number,
    title,
    block,
    isHeld,
    heldFor: hold?.reason ?? null,
    releasedOn: hold?.released?.on ?? null,
    releaseReference: hold?.released?.reference ?? null,
    assetLifeYears,
    profile: profile.map((each) => ({ __typename: 'CapitalProfileYear', ...each })),
    columns: shownColumns(columns),
    slippage,
    carryForward: carryForwardOf(columns),
    progress: progress && shownProgress(progress),
    alerts: alerts.map((alert) => ({
      __typename: 'CapitalAlert',
      kind: alert.kind,
      sentence: sentenceForAlert(alert),
    })),
  };
}

function shownApproval(approval: CapitalApproval, facts: CapitalFacts, asAt: string) {
  const { id, kind, reason, proposedOn, authority, authorised, withdrawn, schemes, financing } = approval;
  return {
    __typename: 'CapitalApproval',
    id,
    kind,
    reason,
    proposedOn,
    authority,
    authorisedOn: authorised?.on ?? null,
    reference: authorised?.reference ?? null,
    decidedUnder: authorised?.under ?? null,
    withdrawnOn: withdrawn?.on ?? null,
    withdrawalReason: withdrawn?.reason ?? null,
    standing: standingOf(approval, calendarDate(asAt)),
    total: addPence(...schemes.map(({ amount }) => amount)),
    ...shownAmounts({ schemes, financing }, facts),
  };
}

function shownAmounts(
  { schemes, financing }: Pick<CapitalApproval, 'schemes' | 'financing'>,
  facts: CapitalFacts,
) {
  return {
    schemes: schemes.map(({ schemeId, amount }) => {
      const scheme = facts.schemes.find((each) => each.id === schemeId);
      const { number = null, title = '' } = scheme ?? {};
      return { __typename: 'CapitalSchemeAmount', schemeId, number, title, amount };
    }),
    financing: financing.map((each) => ({
      __typename: 'CapitalFinancingAmount',
      ...each,
      label: labelOf(facts, each.source),
    })),
  };
}

function shownCarryForward(facts: CapitalFacts, next: CapitalFacts | null, asAt: string) {
  const left = whatIsLeft(facts, calendarDate(asAt));
  const fault = whyNotCarried(facts, next, calendarDate(asAt));
  return {
    __typename: 'CapitalCarryForward',
    financialYear: yearAfter(facts.financialYear),
    total: left.total,
    ...shownAmounts(left, facts),
    whyNot: fault && sentenceForCapitalRefusal(fault),
  };
}

function shownProgress({
  month: of,
  rating,
  note,
  forecast,
  toBeRequested,
  quotedBudget,
  at,
  byName,
}: Omit<CapitalProgress, 'id'>) {
  return {
    __typename: 'CapitalProgress',
    month: of,
    rating,
    note,
    forecast,
    toBeRequested,
    quotedBudget,
    at,
    byName,
  };
}

function shownBudget(columns: BudgetColumns) {
  const { broughtForward, original, previouslyAuthorised, amended, proposed, revised } = columns;
  return {
    __typename: 'CapitalBudget',
    broughtForward,
    original,
    previouslyAuthorised,
    amended,
    proposed,
    revised,
  };
}

function shownColumns({ actual, commitments, spentAndCommitted, variance, ...budget }: SchemeColumns) {
  return {
    ...shownBudget(budget),
    __typename: 'CapitalColumns',
    actual,
    commitments,
    spentAndCommitted,
    variance,
  };
}

function labelOf({ sources }: CapitalFacts, key: string): string {
  return sources.find((source) => source.key === key)?.label ?? key;
}
