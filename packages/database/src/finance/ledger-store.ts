import type { BodyId } from '@concordat/domain/bodies';
import type {
  AddedBudgetLine,
  BudgetLineId,
  Hierarchy,
  HierarchyRowId,
  Ledger,
  LedgerId,
  Period,
  Position,
  Posting,
  VarianceNote,
  VarianceNoteId,
} from '@concordat/domain/finance';
import { type Instant, type Month, month, penceFromBigInt } from '@concordat/domain/kernel';
import { expectWritten } from '../columns/expect-written.ts';
import { instantColumn, instantOf } from '../columns/instant-column.ts';
import type { Stored } from '../columns/stored.ts';
import type { Transaction } from '../write/transaction.ts';
import {
  ledgerOfRows,
  ledgerScope,
  placementsOfLine,
  rowOfLine,
  rowsOfHierarchy,
  rowsOfLines,
} from './ledger-rows.ts';
import { latestPositionsInSql, positionsInSql } from './positions-in-sql.ts';
import { rowOfNote, rowOfPosting } from './posting-rows.ts';

const inOrder = { orderBy: { position: 'asc' as const } };
const whole = {
  periods: { orderBy: { month: 'asc' as const } },
  lines: inOrder,
  hierarchies: {
    ...inOrder,
    include: { rows: inOrder, placements: { orderBy: { lineId: 'asc' as const } } },
  },
};

export const ledgerStore = {
  async load(tx: Transaction, id: LedgerId): Promise<Stored<Ledger> | null> {
    const row = await tx.ledger.findUnique({ where: { id }, include: whole });
    if (row === null) return null;
    const value = ledgerOfRows(row);
    return { value, version: row.version, bodyId: value.bodyId, readerBodyIds: value.readerBodyIds };
  },

  async bodyOf(tx: Transaction, id: LedgerId): Promise<BodyId | null> {
    const row = await tx.ledger.findUnique({ where: { id }, select: { bodyId: true } });
    return row === null ? null : (row.bodyId as BodyId);
  },

  /** Year and name of every ledger of the body. */
  async namesOf(tx: Transaction, bodyId: BodyId): Promise<readonly Pick<Ledger, 'financialYear' | 'name'>[]> {
    const rows = await tx.ledger.findMany({ where: { bodyId }, select: { financialYear: true, name: true } });
    return rows as unknown as readonly Pick<Ledger, 'financialYear' | 'name'>[];
  },

  /** With what is posted to it from the start. */
  async insert(
    tx: Transaction,
    ledger: Ledger,
    now: Instant,
    postings: readonly Posting[] = [],
  ): Promise<void> {
    const { id, financialYear, name, bridge, noteRule } = ledger;
    await tx.ledger.createMany({
      data: {
        id,
        ...ledgerScope(ledger),
        financialYear,
        name,
        bridge: [...bridge],
        notePence: BigInt(noteRule.pence),
        notePpm: noteRule.ppm,
        openedAt: instantColumn(now),
      },
    });
    const scope = { ledgerId: id, ...ledgerScope(ledger) };
    await tx.ledgerPeriod.createMany({ data: ledger.periods.map((period) => ({ ...scope, ...period })) });
    await tx.budgetLine.createMany({ data: rowsOfLines(ledger) });
    for (const [position, hierarchy] of ledger.hierarchies.entries()) {
      await insertHierarchy(tx, ledger, hierarchy, position);
    }
    await insertPostings(tx, ledger, postings);
  },

  async addHierarchy(tx: Transaction, before: Stored<Ledger>, hierarchy: Hierarchy): Promise<void> {
    await moveOn(tx, before);
    await insertHierarchy(tx, before.value, hierarchy, before.value.hierarchies.length);
  },

  /** Last among the lines, on the rows named. */
  async addLine(tx: Transaction, before: Stored<Ledger>, { line, rowIds }: AddedBudgetLine): Promise<void> {
    await moveOn(tx, before);
    const ledger = before.value;
    await tx.budgetLine.createMany({ data: rowOfLine(line, ledger.lines.length, ledger) });
    await tx.hierarchyPlacement.createMany({ data: placementsOfLine(line.id, rowIds, ledger) });
  },

  /** Adds the postings; those that are there stay as they are. */
  async post(tx: Transaction, before: Stored<Ledger>, postings: readonly Posting[]): Promise<void> {
    await moveOn(tx, before);
    await insertPostings(tx, before.value, postings);
  },

  async savePeriods(
    tx: Transaction,
    before: Stored<Ledger>,
    periods: readonly Period[],
    by: { readonly name: string; readonly at: Instant },
  ): Promise<void> {
    await moveOn(tx, before);
    for (const { month: of, status, reason, withoutReturnsBecause } of periods) {
      await tx.ledgerPeriod.updateMany({
        where: { ledgerId: before.value.id, month: of },
        data: { status, reason, withoutReturnsBecause, changedAt: instantColumn(by.at), changedBy: by.name },
      });
    }
  },

  /** Takes the place of the notes of the same month that explain one of its rows. */
  async saveNote(tx: Transaction, before: Stored<Ledger>, note: VarianceNote): Promise<void> {
    await moveOn(tx, before);
    await tx.varianceNote.deleteMany({
      where: { ledgerId: before.value.id, month: note.month, rowIds: { hasSome: [...note.rowIds] } },
    });
    await tx.varianceNote.createMany({ data: rowOfNote(note, before.value) });
  },

  /** Counts a change to what belongs to the ledger, so that nobody decides on what they have not seen. */
  async touch(tx: Transaction, before: Stored<Ledger>): Promise<void> {
    await moveOn(tx, before);
  },

  async notesOf(tx: Transaction, ledgerId: LedgerId, of: Month): Promise<readonly VarianceNote[]> {
    const rows = await tx.varianceNote.findMany({ where: { ledgerId, month: of }, orderBy: { id: 'asc' } });
    return rows.map((row) => ({
      id: row.id as VarianceNoteId,
      month: month(row.month),
      rowIds: row.rowIds as HierarchyRowId[],
      text: row.text,
      at: instantOf(row.at),
      byName: row.byName,
    }));
  },

  /** Every line at the end of the month, added up by the database. */
  async positionsAt(
    tx: Transaction,
    ledgerId: LedgerId,
    of: Month,
  ): Promise<ReadonlyMap<BudgetLineId, Position>> {
    const rows = await tx.$queryRawUnsafe<PositionRow[]>(
      positionsInSql('$1::uuid', 'select $2::text as month'),
      ledgerId,
      of,
    );
    return positionsOfRows(rows);
  },

  /** Every line as it is known last, added up by the database. */
  async latestPositions(tx: Transaction, ledgerId: LedgerId): Promise<ReadonlyMap<BudgetLineId, Position>> {
    return positionsOfRows(
      await tx.$queryRawUnsafe<PositionRow[]>(latestPositionsInSql('$1::uuid'), ledgerId),
    );
  },
};

/** Well below PostgreSQL's 32,767 values in a statement. */
const MOST_AT_ONCE = 1_000;

type PositionRow = { readonly line_id: string } & {
  readonly [Column in
    | 'original_budget'
    | 'budget'
    | 'budget_to_date'
    | 'actual_to_date'
    | 'commitments'
    | 'forecast']: bigint | null;
};

function positionsOfRows(rows: readonly PositionRow[]): ReadonlyMap<BudgetLineId, Position> {
  return new Map(rows.map((row) => [row.line_id as BudgetLineId, positionOfRow(row)]));
}

function positionOfRow(row: PositionRow): Position {
  const known = (amount: bigint | null) => penceFromBigInt(amount ?? 0n);
  const orNull = (amount: bigint | null) => (amount === null ? null : penceFromBigInt(amount));
  return {
    originalBudget: known(row.original_budget),
    budget: known(row.budget),
    budgetToDate: known(row.budget_to_date),
    actualToDate: orNull(row.actual_to_date),
    commitments: orNull(row.commitments),
    forecast: orNull(row.forecast),
  };
}

async function moveOn(tx: Transaction, { value: { id }, version }: Stored<Ledger>): Promise<void> {
  const { count } = await tx.ledger.updateMany({ where: { id, version }, data: { version: version + 1 } });
  expectWritten(count, 'Ledger', id, version);
}

async function insertPostings(tx: Transaction, ledger: Ledger, postings: readonly Posting[]) {
  for (let at = 0; at < postings.length; at += MOST_AT_ONCE) {
    const data = postings.slice(at, at + MOST_AT_ONCE).map((posting) => rowOfPosting(posting, ledger));
    await tx.posting.createMany({ data });
  }
}

async function insertHierarchy(tx: Transaction, ledger: Ledger, hierarchy: Hierarchy, position: number) {
  const written = rowsOfHierarchy(ledger, hierarchy, position);
  await tx.hierarchy.createMany({ data: written.hierarchy });
  await tx.hierarchyRow.createMany({ data: written.rows });
  await tx.hierarchyPlacement.createMany({ data: written.placements });
}
