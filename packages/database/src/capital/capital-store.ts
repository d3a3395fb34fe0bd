import type { BodyId } from '@concordat/domain/bodies';
import type {
  CapitalApproval,
  CapitalFacts,
  CapitalPosting,
  CapitalProgramme,
  CapitalProgrammeId,
  CapitalProgress,
  CapitalReceipt,
  CapitalScheme,
  CapitalSchemeId,
  CarriedForward,
  RecordedSpend,
  SchemeMonth,
} from '@concordat/domain/capital';
import {
  type FinancialYear,
  financialYear,
  type Instant,
  type Month,
  month,
  penceFromBigInt,
} from '@concordat/domain/kernel';
import { dateColumn } from '../columns/date-column.ts';
import { expectWritten } from '../columns/expect-written.ts';
import { instantColumn } from '../columns/instant-column.ts';
import type { Stored } from '../columns/stored.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Transaction } from '../write/transaction.ts';
import { programmeOfRows, progressOfRow, receiptOfRow } from './programme-rows.ts';

const inOrder = { orderBy: { position: 'asc' as const } };
const whole = {
  schemes: inOrder,
  approvals: { ...inOrder, include: { amounts: inOrder, financing: inOrder } },
};

type By = { readonly name: string; readonly at: Instant };

export const capitalStore = {
  async load(tx: Transaction, id: CapitalProgrammeId): Promise<Stored<CapitalProgramme> | null> {
    const row = await tx.capitalProgramme.findUnique({ where: { id }, include: whole });
    if (row === null) return null;
    const value = { ...programmeOfRows(row), spend: await spendOf(tx, id) };
    return { value, version: row.version, bodyId: value.bodyId, readerBodyIds: value.readerBodyIds };
  },

  /** The programme with its notes and receipts, as a report is drawn from it. */
  async loadFacts(
    tx: Transaction,
    id: CapitalProgrammeId,
  ): Promise<{ readonly facts: CapitalFacts; readonly bodyId: BodyId } | null> {
    const found = await this.load(tx, id);
    if (found === null) return null;
    const where = { programmeId: id };
    const progress = await tx.capitalProgress.findMany({
      where,
      orderBy: [{ month: 'asc' }, { schemeId: 'asc' }],
    });
    const receipts = await tx.capitalReceipt.findMany({
      where,
      orderBy: [{ receivedOn: 'asc' }, { id: 'asc' }],
    });
    const facts = {
      ...found.value,
      progress: progress.map(progressOfRow),
      receipts: receipts.map(receiptOfRow),
    };
    return { facts, bodyId: found.bodyId };
  },

  async bodyOf(tx: Transaction, id: CapitalProgrammeId): Promise<BodyId | null> {
    const row = await tx.capitalProgramme.findUnique({ where: { id }, select: { bodyId: true } });
    return row === null ? null : (row.bodyId as BodyId);
  },

  /** The body's programme of one year; null where none was opened. */
  async ofYear(
    tx: Transaction,
    bodyId: BodyId,
    year: FinancialYear,
  ): Promise<Stored<CapitalProgramme> | null> {
    const where = { bodyId_financialYear: { bodyId, financialYear: year } };
    const found = await tx.capitalProgramme.findUnique({ where, select: { id: true } });
    return found === null ? null : this.load(tx, found.id as CapitalProgrammeId);
  },

  /** The years the body has a programme for. */
  async yearsOf(tx: Transaction, bodyId: BodyId): Promise<readonly FinancialYear[]> {
    const rows = await tx.capitalProgramme.findMany({ where: { bodyId }, select: { financialYear: true } });
    return rows.map((row) => financialYear(row.financialYear));
  },

  async insert(tx: Transaction, programme: CapitalProgramme, now: Instant): Promise<void> {
    const { id, financialYear: year, blocks, sources } = programme;
    await tx.capitalProgramme.createMany({
      data: {
        id,
        ...scopeOf(programme),
        financialYear: year,
        blocks: [...blocks],
        sources: sources as unknown as Prisma.InputJsonValue,
        openedAt: instantColumn(now),
      },
    });
    const scope = { programmeId: id, ...scopeOf(programme) };
    await tx.capitalScheme.createMany({
      data: programme.schemes.map((scheme, position) => rowOf(scheme, { ...scope, position })),
    });
  },

  async addScheme(tx: Transaction, before: Stored<CapitalProgramme>, scheme: CapitalScheme): Promise<void> {
    await moveOn(tx, before);
    await tx.capitalScheme.createMany({
      data: rowOf(scheme, { ...within(before), position: before.value.schemes.length }),
    });
  },

  async saveScheme(tx: Transaction, before: Stored<CapitalProgramme>, scheme: CapitalScheme): Promise<void> {
    await moveOn(tx, before);
    await tx.capitalScheme.updateMany({ where: { id: scheme.id }, data: changingOf(scheme) });
  },

  async addApproval(
    tx: Transaction,
    before: Stored<CapitalProgramme>,
    approval: CapitalApproval,
    by: By,
  ): Promise<void> {
    await moveOn(tx, before);
    const { id, kind, reason, authority } = approval;
    await tx.capitalApproval.createMany({
      data: {
        id,
        ...within(before),
        position: before.value.approvals.length,
        kind,
        reason,
        proposedOn: dateColumn(approval.proposedOn),
        authority,
        ...standingOf(approval),
        recordedAt: instantColumn(by.at),
        recordedBy: by.name,
      },
    });
    const scope = { approvalId: id, ...scopeOf(before.value) };
    await tx.capitalApprovalAmount.createMany({
      data: approval.schemes.map(({ schemeId, amount }, position) => ({
        ...scope,
        position,
        schemeId,
        amount: BigInt(amount),
      })),
    });
    await tx.capitalApprovalFinancing.createMany({
      data: approval.financing.map(({ source, amount, fundedBy, loanYears }, position) => ({
        ...scope,
        position,
        source,
        amount: BigInt(amount),
        fundedBy,
        loanYears,
      })),
    });
  },

  /** Puts what is left of one programme into the next: both change, so both count a version. */
  async carryForward(
    tx: Transaction,
    before: Stored<CapitalProgramme>,
    next: Stored<CapitalProgramme>,
    { schemes, approval }: CarriedForward,
    by: By,
  ): Promise<void> {
    await moveOn(tx, before);
    const first = next.value.schemes.length;
    await tx.capitalScheme.createMany({
      data: schemes.map((scheme, at) => rowOf(scheme, { ...within(next), position: first + at })),
    });
    await this.addApproval(tx, next, approval, by);
  },

  /** Its decision or its withdrawal; what it is about never changes. */
  async saveApproval(
    tx: Transaction,
    before: Stored<CapitalProgramme>,
    approval: CapitalApproval,
  ): Promise<void> {
    await moveOn(tx, before);
    await tx.capitalApproval.updateMany({ where: { id: approval.id }, data: standingOf(approval) });
  },

  /** Adds payments and orders; those that are there stay as they are. */
  async addPostings(
    tx: Transaction,
    before: Stored<CapitalProgramme>,
    postings: readonly CapitalPosting[],
    by: By,
  ): Promise<void> {
    await moveOn(tx, before);
    const data = postings.map((posting) => ({
      ...posting,
      ...within(before),
      amount: BigInt(posting.amount),
      postedAt: instantColumn(by.at),
      postedBy: by.name,
    }));
    await tx.capitalPosting.createMany({ data });
  },

  /** What is recorded of one month, row by row. */
  async recordedIn(
    tx: Transaction,
    programmeId: CapitalProgrammeId,
    of: Month,
  ): Promise<readonly RecordedSpend[]> {
    const rows = await tx.capitalPosting.findMany({
      where: { programmeId, month: of },
      select: { schemeId: true, kind: true, amount: true, source: true },
      orderBy: { id: 'asc' },
    });
    return rows.map(({ schemeId, kind, amount, source }) => ({
      schemeId: schemeId as CapitalSchemeId,
      kind: kind as RecordedSpend['kind'],
      amount: penceFromBigInt(amount),
      source,
    }));
  },

  /** Takes the place of the scheme's note of the same month. */
  async saveProgress(
    tx: Transaction,
    before: Stored<CapitalProgramme>,
    { forecast, toBeRequested, quotedBudget, at, ...progress }: CapitalProgress,
  ): Promise<void> {
    await moveOn(tx, before);
    const { schemeId, month: of } = progress;
    await tx.capitalProgress.deleteMany({ where: { schemeId, month: of } });
    await tx.capitalProgress.createMany({
      data: {
        ...progress,
        ...within(before),
        forecast: bigOrNull(forecast),
        toBeRequested: bigOrNull(toBeRequested),
        quotedBudget: bigOrNull(quotedBudget),
        at: instantColumn(at),
      },
    });
  },

  async addReceipt(
    tx: Transaction,
    before: Stored<CapitalProgramme>,
    receipt: CapitalReceipt,
  ): Promise<void> {
    await moveOn(tx, before);
    const { receivedOn, amount, ...rest } = receipt;
    await tx.capitalReceipt.createMany({
      data: { ...rest, ...within(before), receivedOn: dateColumn(receivedOn), amount: BigInt(amount) },
    });
  },
};

/** Whose rows they are and who reads them: the same on every row of a programme. */
function scopeOf({ bodyId, readerBodyIds }: Pick<CapitalProgramme, 'bodyId' | 'readerBodyIds'>) {
  return { bodyId, readerBodyIds: [...readerBodyIds] };
}

function within({ value }: Stored<CapitalProgramme>) {
  return { programmeId: value.id, ...scopeOf(value) };
}

function rowOf<Place extends object>(scheme: CapitalScheme, place: Place) {
  const { id, number, title, block } = scheme;
  return { id, ...place, number, title, block, ...changingOf(scheme) };
}

function changingOf({ hold, profile, assetLifeYears }: CapitalScheme) {
  return {
    assetLifeYears,
    heldFor: hold?.reason ?? null,
    releasedOn: dateColumn(hold?.released?.on ?? null),
    releaseReference: hold?.released?.reference ?? null,
    profile: profile as unknown as Prisma.InputJsonValue,
  };
}

function standingOf({ authorised, withdrawn }: CapitalApproval) {
  return {
    authorisedOn: dateColumn(authorised?.on ?? null),
    reference: authorised?.reference ?? null,
    decidedUnder: authorised?.under ?? null,
    withdrawnOn: dateColumn(withdrawn?.on ?? null),
    withdrawalReason: withdrawn?.reason ?? null,
  };
}

function bigOrNull(amount: number | null): bigint | null {
  return amount === null ? null : BigInt(amount);
}

async function spendOf(tx: Transaction, programmeId: CapitalProgrammeId): Promise<readonly SchemeMonth[]> {
  const rows = await tx.capitalPosting.groupBy({
    by: ['schemeId', 'month', 'kind'],
    where: { programmeId },
    _sum: { amount: true },
    orderBy: [{ schemeId: 'asc' }, { month: 'asc' }, { kind: 'asc' }],
  });
  return rows.map(({ schemeId, month: of, kind, _sum: { amount } }) => {
    const sum = amount === null ? null : penceFromBigInt(amount);
    return {
      schemeId: schemeId as CapitalSchemeId,
      month: month(of),
      actual: kind === 'actual' ? sum : null,
      commitments: kind === 'commitment' ? sum : null,
    };
  });
}

async function moveOn(tx: Transaction, { value: { id }, version }: Stored<CapitalProgramme>): Promise<void> {
  const { count } = await tx.capitalProgramme.updateMany({
    where: { id, version },
    data: { version: version + 1 },
  });
  expectWritten(count, 'CapitalProgramme', id, version);
}
