import { accept, type Circumstances, type Decision, idOf, type Month, refuse } from '../kernel/index.ts';
import type { FinanceEventOf } from './finance-events.ts';
import type { HierarchyRowId } from './finance-ids.ts';
import type { FinanceRefusal } from './finance-refusals.ts';
import type { Ledger } from './ledger.ts';
import type { VarianceNote } from './variance-note.ts';

export type WriteVarianceNote = {
  readonly month: Month;
  readonly rowIds: readonly HierarchyRowId[];
  readonly text: string;
};

/** Takes the place of the notes the same rows have in that month. */
export function writeVarianceNote(
  ledger: Ledger,
  { month, rowIds, text: typed }: WriteVarianceNote,
  { now, by, newId }: Circumstances,
): Decision<VarianceNote, FinanceEventOf<'VarianceNoteWritten'>, FinanceRefusal> {
  const period = ledger.periods.find((one) => one.month === month);
  if (period === undefined)
    return refuse({ kind: 'MonthOutsideYear', month, financialYear: ledger.financialYear });
  if (period.status === 'closed') return refuse({ kind: 'PeriodClosed', month });
  const text = typed.trim();
  if (text === '') return refuse({ kind: 'NoteTextMissing' });
  const known = new Set(ledger.hierarchies.flatMap(({ rows }) => rows.map(({ id }) => id)));
  if (rowIds.length === 0 || rowIds.some((id) => !known.has(id))) return refuse({ kind: 'RowUnknown' });
  const note: VarianceNote = {
    id: idOf<'VarianceNote'>(newId()),
    month,
    rowIds,
    text,
    at: now,
    byName: by.name,
  };
  return accept(note, { type: 'VarianceNoteWritten', ledgerId: ledger.id, month, rowIds, text, at: now });
}
