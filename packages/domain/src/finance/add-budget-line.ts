import { accept, type Circumstances, type Decision, idOf, refuse } from '../kernel/index.ts';
import type { FinanceEventOf } from './finance-events.ts';
import type { HierarchyRowId } from './finance-ids.ts';
import type { FinanceRefusal } from './finance-refusals.ts';
import type { Hierarchy, HierarchyRow } from './hierarchy.ts';
import type { BudgetLine, Ledger } from './ledger.ts';

export type AddBudgetLine = Omit<BudgetLine, 'id'> & {
  /** The row it stands on in each hierarchy of the ledger, also in those of other months; none for a memo line. */
  readonly rowIds: readonly HierarchyRowId[];
};

export type AddedBudgetLine = Pick<AddBudgetLine, 'rowIds'> & { readonly line: BudgetLine };

/**
 * A further line in books that are open. It begins with no budget, so that every total stays what it was; budget comes
 * to it by a virement.
 */
export function addBudgetLine(
  ledger: Ledger,
  { term, ringFence, rowIds, ...typed }: AddBudgetLine,
  { now, newId }: Circumstances,
): Decision<AddedBudgetLine, FinanceEventOf<'BudgetLineAdded'>, FinanceRefusal> {
  const { financialYear } = ledger;
  if (ledger.periods.every(({ status }) => status === 'closed')) {
    return refuse({ kind: 'EveryMonthClosed', financialYear });
  }
  const code = typed.code.trim();
  if (code === '') return refuse({ kind: 'LineCodeMissing' });
  const title = typed.title.trim();
  if (title === '') return refuse({ kind: 'LineTitleMissing' });
  const same = ledger.lines.find((line) => line.code === code);
  if (same !== undefined) return refuse({ kind: 'LineThereAlready', code, title: same.title });
  if (term !== null && !ledger.bridge.includes(term))
    return refuse({ kind: 'LineOutsideBridge', code, term });
  const fault = faultOfPlaces(ledger, { code, term, rowIds });
  if (fault !== null) return refuse(fault);
  const line: BudgetLine = {
    id: idOf<'BudgetLine'>(newId()),
    code,
    title,
    term,
    ringFence: ringFence?.trim() || null,
  };
  return accept(
    { line, rowIds },
    {
      type: 'BudgetLineAdded',
      ledgerId: ledger.id,
      lineId: line.id,
      code,
      title,
      term,
      ringFence: line.ringFence,
      rows: ledger.hierarchies.flatMap(({ name, rows }) =>
        rows
          .filter(({ id }) => rowIds.includes(id))
          .map(({ label }) => ({ hierarchy: name, row: label ?? '' })),
      ),
      at: now,
    },
  );
}

/** Whether lines may stand on the row: it has a name, and no rows below it. */
export function isForLines(
  { id, label }: Pick<HierarchyRow, 'id' | 'label'>,
  { rows }: Pick<Hierarchy, 'rows'>,
) {
  return label !== null && !rows.some(({ parentId }) => parentId === id);
}

function faultOfPlaces(
  { hierarchies }: Ledger,
  { code, term, rowIds }: Pick<AddBudgetLine, 'code' | 'term' | 'rowIds'>,
): FinanceRefusal | null {
  if (term === null) return rowIds.length === 0 ? null : { kind: 'MemoLinePlaced', code };
  const known = new Set(hierarchies.flatMap(({ rows }) => rows.map(({ id }) => id)));
  if (rowIds.some((id) => !known.has(id))) return { kind: 'PlaceUnknown' };
  for (const hierarchy of hierarchies) {
    const { name, from } = hierarchy;
    const [row, another] = hierarchy.rows.filter(({ id }) => rowIds.includes(id));
    if (row === undefined) return { kind: 'PlaceMissing', hierarchy: name, from };
    if (another !== undefined) return { kind: 'LinePlacedTwice', hierarchy: name, code };
    if (!isForLines(row, hierarchy)) {
      return { kind: 'PlaceIsGroup', hierarchy: name, label: row.label ?? row.totalLabel ?? '' };
    }
  }
  return null;
}
