import type { PostId } from '@concordat/domain/bodies';
import type { BudgetLineId, Ledger, LedgerId, OutstandingReturn } from '@concordat/domain/finance';
import { type Month, month, penceFromBigInt } from '@concordat/domain/kernel';
import type {
  BudgetHolding,
  BudgetReturn,
  BudgetReturnId,
  BudgetReturnStatus,
} from '@concordat/domain/returns';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import { expectWritten } from '../columns/expect-written.ts';
import { instantColumn, instantOf } from '../columns/instant-column.ts';
import type { Stored } from '../columns/stored.ts';
import { ledgerScope } from '../finance/ledger-rows.ts';
import type { BudgetReturnLineModel, BudgetReturnModel } from '../generated/prisma/models.ts';
import type { Transaction } from '../write/transaction.ts';

const withLines = { lines: { orderBy: { position: 'asc' as const } } };

/** Who answers for which line, and what they returned. */
export const returnStore = {
  async load(
    tx: Transaction,
    id: BudgetReturnId,
  ): Promise<Omit<Stored<BudgetReturn>, 'readerBodyIds'> | null> {
    const row = await tx.budgetReturn.findUnique({ where: { id }, include: withLines });
    if (row === null) return null;
    return { value: returnOfRow(row), version: row.version, bodyId: row.bodyId as never };
  },

  async holdingsOf(tx: Transaction, ledgerId: LedgerId): Promise<readonly BudgetHolding[]> {
    const rows = await tx.budgetHolding.findMany({
      where: { ledgerId },
      orderBy: [{ fromMonth: 'asc' }, { lineId: 'asc' }],
    });
    return rows.map(({ lineId, postId, fromMonth }) => ({
      lineId: lineId as BudgetLineId,
      postId: postId as PostId | null,
      from: month(fromMonth),
    }));
  },

  async ofMonth(tx: Transaction, ledgerId: LedgerId, of: Month): Promise<readonly BudgetReturn[]> {
    const rows = await tx.budgetReturn.findMany({
      where: { ledgerId, month: of },
      include: withLines,
      orderBy: { id: 'asc' },
    });
    return rows.map(returnOfRow);
  },

  /** Asked for up to the end of the month and not signed. */
  async outstanding(
    tx: Transaction,
    ledgerId: LedgerId,
    until: Month,
  ): Promise<readonly OutstandingReturn[]> {
    const rows = await tx.budgetReturn.findMany({
      where: { ledgerId, month: { lte: until }, status: 'asked' },
      select: { month: true, postTitle: true },
      orderBy: [{ month: 'desc' }, { postTitle: 'asc' }],
    });
    return rows.map((row) => ({ month: month(row.month), postTitle: row.postTitle }));
  },

  /** Takes the place of what the same lines had from the same month. */
  async saveHoldings(tx: Transaction, ledger: Ledger, holdings: readonly BudgetHolding[]): Promise<void> {
    const [first] = holdings;
    if (first === undefined) return;
    await tx.budgetHolding.deleteMany({
      where: { lineId: { in: holdings.map(({ lineId }) => lineId) }, fromMonth: first.from },
    });
    await tx.budgetHolding.createMany({
      data: holdings.map(({ lineId, postId, from }) => ({
        ...ledgerScope(ledger),
        ledgerId: ledger.id,
        lineId,
        postId,
        fromMonth: from,
      })),
    });
  },

  /** Those that are there already are asked for anew, whatever was signed in them; all have one day. */
  async ask(
    tx: Transaction,
    ledger: Ledger,
    written: readonly BudgetReturn[],
    dropped: readonly BudgetReturn[],
  ): Promise<void> {
    await tx.budgetReturn.deleteMany({ where: { id: { in: idsOf(dropped) } } });
    const [first] = written;
    if (first === undefined) return;
    const anew = {
      dueOn: dateColumn(first.dueOn),
      status: first.status,
      signedAt: null,
      firstSignedAt: null,
      signedByName: null,
      onBehalfBecause: null,
    };
    await tx.budgetReturn.updateMany({
      where: { id: { in: idsOf(written) } },
      data: { ...anew, version: { increment: 1 } },
    });
    await tx.budgetReturn.createMany({
      data: written.map(({ id, ledgerId, month: of, postId, postTitle }) => ({
        ...{ id, ...ledgerScope(ledger), ledgerId, month: of, postId, postTitle },
        ...anew,
      })),
      skipDuplicates: true,
    });
    await writeLines(tx, ledger, written);
  },

  async sign(tx: Transaction, ledger: Ledger, signed: BudgetReturn, version: number): Promise<void> {
    const { id, status, signedAt, firstSignedAt, signedByName, onBehalfBecause } = signed;
    const { count } = await tx.budgetReturn.updateMany({
      where: { id, version },
      data: {
        status,
        signedAt: instantColumn(signedAt),
        firstSignedAt: instantColumn(firstSignedAt),
        signedByName,
        onBehalfBecause,
        version: version + 1,
      },
    });
    expectWritten(count, 'BudgetReturn', id, version);
    await writeLines(tx, ledger, [signed]);
  },
};

/** In place of the lines the returns had. */
async function writeLines(tx: Transaction, ledger: Ledger, returns: readonly BudgetReturn[]) {
  await tx.budgetReturnLine.deleteMany({ where: { returnId: { in: idsOf(returns) } } });
  await tx.budgetReturnLine.createMany({
    data: returns.flatMap(({ id, lineIds, lines }) =>
      lineIds.map((lineId, position) => {
        const line = lines.find((one) => one.lineId === lineId);
        return {
          ...ledgerScope(ledger),
          returnId: id,
          lineId,
          position,
          forecast: line === undefined ? null : BigInt(line.forecast),
          note: line?.note ?? null,
        };
      }),
    ),
  });
}

function idsOf(returns: readonly BudgetReturn[]): BudgetReturnId[] {
  return returns.map(({ id }) => id);
}

function returnOfRow(
  row: BudgetReturnModel & { readonly lines: readonly BudgetReturnLineModel[] },
): BudgetReturn {
  return {
    id: row.id as BudgetReturnId,
    ledgerId: row.ledgerId as LedgerId,
    month: month(row.month),
    postId: row.postId as PostId,
    postTitle: row.postTitle,
    dueOn: calendarDateOf(row.dueOn),
    status: row.status as BudgetReturnStatus,
    lineIds: row.lines.map(({ lineId }) => lineId as BudgetLineId),
    lines: row.lines.flatMap(({ lineId, forecast, note }) =>
      forecast === null
        ? []
        : [{ lineId: lineId as BudgetLineId, forecast: penceFromBigInt(forecast), note }],
    ),
    signedAt: instantOf(row.signedAt),
    firstSignedAt: instantOf(row.firstSignedAt),
    signedByName: row.signedByName,
    onBehalfBecause: row.onBehalfBecause,
  };
}
