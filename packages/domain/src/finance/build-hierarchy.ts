import { idOf, type Month, type Refused, refuse } from '../kernel/index.ts';
import type { FinanceRefusal } from './finance-refusals.ts';
import type { Cut, Hierarchy, HierarchyRow } from './hierarchy.ts';
import type { BudgetLine } from './ledger.ts';

/** A hierarchy as somebody writes it down: rows in printed order, each with its depth and the codes on it. */
export type DescribedHierarchy = {
  readonly name: string;
  readonly cut: Cut;
  readonly from: Month;
  readonly rows: readonly {
    readonly depth: number;
    readonly label: string | null;
    readonly totalLabel: string | null;
    readonly codes: readonly string[];
  }[];
};

/** One whole at the top; every line that is not memo on one row, or the fault. Memo lines stand beside it. */
export function buildHierarchy(
  { rows, ...described }: DescribedHierarchy,
  lines: readonly BudgetLine[],
  newId: () => string,
): { readonly outcome: 'built'; readonly hierarchy: Hierarchy } | Refused<FinanceRefusal> {
  const { name: hierarchy } = described;
  const byCode = new Map(lines.filter(({ term }) => term !== null).map((line) => [line.code, line]));
  const placed = new Set<string>();
  const built: HierarchyRow[] = [];
  for (const { codes, depth, label, totalLabel } of rows) {
    const last = built.at(-1);
    const deepest = last === undefined ? 0 : last.depth + (last.lineIds.length > 0 ? 0 : 1);
    if (depth > deepest || (depth === 0) !== (last === undefined)) {
      return refuse({ kind: 'RowOutOfPlace', hierarchy, label: label ?? totalLabel ?? '' });
    }
    if (codes.length > 0 ? label === null : label === null && totalLabel === null) {
      return refuse({ kind: 'RowWithoutName', hierarchy, row: built.length + 1 });
    }
    const lineIds = [];
    for (const code of codes) {
      const line = byCode.get(code);
      if (line === undefined) return refuse({ kind: 'LineUnknown', code });
      if (placed.has(code)) return refuse({ kind: 'LinePlacedTwice', hierarchy, code });
      placed.add(code);
      lineIds.push(line.id);
    }
    const parentId = built.findLast((above) => above.depth === depth - 1)?.id ?? null;
    built.push({ id: idOf<'HierarchyRow'>(newId()), parentId, depth, label, totalLabel, lineIds });
  }
  const missing = lines.find(({ code, term }) => term !== null && !placed.has(code));
  if (missing !== undefined) return refuse({ kind: 'LineNotPlaced', hierarchy, code: missing.code });
  return { outcome: 'built', hierarchy: { ...described, id: idOf<'Hierarchy'>(newId()), rows: built } };
}
