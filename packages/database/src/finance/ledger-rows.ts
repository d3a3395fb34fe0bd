import type { BodyId } from '@concordat/domain/bodies';
import type {
  BudgetLine,
  BudgetLineId,
  Cut,
  Hierarchy,
  HierarchyId,
  HierarchyRowId,
  Ledger,
  LedgerId,
  Period,
  PeriodStatus,
} from '@concordat/domain/finance';
import { financialYear, month, penceFromBigInt } from '@concordat/domain/kernel';
import type {
  BudgetLineModel,
  HierarchyModel,
  HierarchyPlacementModel,
  HierarchyRowModel,
  LedgerModel,
  LedgerPeriodModel,
} from '../generated/prisma/models.ts';

type HierarchyRows = HierarchyModel & {
  readonly rows: readonly HierarchyRowModel[];
  readonly placements: readonly HierarchyPlacementModel[];
};

export type LedgerRows = LedgerModel & {
  readonly periods: readonly LedgerPeriodModel[];
  readonly lines: readonly BudgetLineModel[];
  readonly hierarchies: readonly HierarchyRows[];
};

export function ledgerOfRows(row: LedgerRows): Ledger {
  return {
    id: row.id as LedgerId,
    bodyId: row.bodyId as BodyId,
    readerBodyIds: row.readerBodyIds as BodyId[],
    financialYear: financialYear(row.financialYear),
    name: row.name,
    bridge: row.bridge,
    noteRule: { pence: penceFromBigInt(row.notePence), ppm: row.notePpm },
    lines: row.lines.map(lineOfRow),
    hierarchies: row.hierarchies.map(hierarchyOfRows),
    periods: row.periods.map(periodOfRow),
  };
}

function lineOfRow({ id, code, title, term, ringFence }: BudgetLineModel): BudgetLine {
  return { id: id as BudgetLineId, code, title, term, ringFence };
}

function periodOfRow({ month: of, status, reason, withoutReturnsBecause }: LedgerPeriodModel): Period {
  return { month: month(of), status: status as PeriodStatus, reason, withoutReturnsBecause };
}

function hierarchyOfRows({ id, name, cut, fromMonth, rows, placements }: HierarchyRows): Hierarchy {
  const linesOf = new Map<string, BudgetLineId[]>();
  for (const { rowId, lineId } of placements) {
    linesOf.set(rowId, [...(linesOf.get(rowId) ?? []), lineId as BudgetLineId]);
  }
  return {
    id: id as HierarchyId,
    name,
    cut: cut as Cut,
    from: month(fromMonth),
    rows: rows.map((row) => ({
      id: row.id as HierarchyRowId,
      parentId: row.parentId as HierarchyRowId | null,
      depth: row.depth,
      label: row.label,
      totalLabel: row.totalLabel,
      lineIds: linesOf.get(row.id) ?? [],
    })),
  };
}

/** Whose rows they are and who reads them: the same on every row of a ledger. */
export function ledgerScope({ bodyId, readerBodyIds }: Pick<Ledger, 'bodyId' | 'readerBodyIds'>) {
  return { bodyId, readerBodyIds: [...readerBodyIds] };
}

export function rowsOfLines(ledger: Ledger): BudgetLineModel[] {
  return ledger.lines.map((line, position) => rowOfLine(line, position, ledger));
}

/** `position` counts the lines of the ledger before it. */
export function rowOfLine(line: BudgetLine, position: number, ledger: Ledger): BudgetLineModel {
  return { ...line, ...ledgerScope(ledger), ledgerId: ledger.id, position };
}

/** The line on the rows named, each in the hierarchy it is of. */
export function placementsOfLine(
  lineId: BudgetLineId,
  rowIds: readonly HierarchyRowId[],
  ledger: Ledger,
): HierarchyPlacementModel[] {
  return ledger.hierarchies.flatMap(({ id: hierarchyId, rows }) =>
    rows
      .filter(({ id }) => rowIds.includes(id))
      .map(({ id: rowId }) => ({ ...ledgerScope(ledger), hierarchyId, lineId, rowId })),
  );
}

export function rowsOfHierarchy(
  ledger: Ledger,
  hierarchy: Hierarchy,
  position: number,
): {
  hierarchy: HierarchyModel;
  rows: HierarchyRowModel[];
  placements: HierarchyPlacementModel[];
} {
  const { id: hierarchyId, name, cut, from } = hierarchy;
  const scope = ledgerScope(ledger);
  return {
    hierarchy: { id: hierarchyId, ...scope, ledgerId: ledger.id, position, name, cut, fromMonth: from },
    rows: hierarchy.rows.map(({ lineIds: _, ...row }, at) => ({
      ...row,
      ...scope,
      hierarchyId,
      position: at,
    })),
    placements: hierarchy.rows.flatMap(({ id: rowId, lineIds }) =>
      lineIds.map((lineId) => ({ ...scope, hierarchyId, lineId, rowId })),
    ),
  };
}
