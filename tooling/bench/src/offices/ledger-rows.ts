import { type CalendarDate, financialYearOf, type Month, monthsOf } from '@concordat/domain/kernel';
import type { Random } from './random.ts';
import type { Rows } from './rows.ts';

export const ledgerShape = { lines: 400, rows: 40, months: 12 } as const;

/** A body's books of the year of `today`: every line budgeted, spent and forecast in every month. */
export function addLedger(
  rows: Rows,
  random: Random,
  scope: { readonly body_id: string; readonly reader_body_ids: readonly string[] },
  today: CalendarDate,
): void {
  const id = () => random.id(today);
  const ledgerId = id();
  const financialYear = financialYearOf(today);
  const months = monthsOf(financialYear);
  rows.add('ledger', {
    id: ledgerId,
    ...scope,
    financial_year: financialYear,
    name: 'Net budget requirement',
    bridge: ['Net revenue'],
    note_pence: 5_000_000,
    note_ppm: 20_000,
    opened_at: today,
  });
  for (const month of months) {
    rows.add('ledger_period', { ledger_id: ledgerId, ...scope, month, status: 'open' });
  }
  const hierarchyId = id();
  rows.add('hierarchy', {
    id: hierarchyId,
    ...scope,
    ledger_id: ledgerId,
    position: 0,
    name: 'Subjective',
    cut: 'subjective',
    from_month: months[0] ?? '',
  });
  const top = id();
  const of = { ...scope, hierarchy_id: hierarchyId };
  rows.add('hierarchy_row', {
    id: top,
    ...of,
    parent_id: null,
    position: 0,
    depth: 0,
    label: null,
    total_label: 'Net',
  });
  const under = Array.from({ length: ledgerShape.rows }, (_, at) => {
    const row = id();
    rows.add('hierarchy_row', {
      id: row,
      ...of,
      parent_id: top,
      position: at + 1,
      depth: 1,
      label: `Row ${at + 1}`,
      total_label: null,
    });
    return row;
  });
  for (let nth = 0; nth < ledgerShape.lines; nth += 1) {
    const lineId = id();
    rows.add('budget_line', {
      id: lineId,
      ...scope,
      ledger_id: ledgerId,
      position: nth,
      code: String(10_000 + nth),
      title: `Line ${nth + 1}`,
      term: 'Net revenue',
    });
    const rowId = under[nth % ledgerShape.rows] ?? top;
    rows.add('hierarchy_placement', { hierarchy_id: hierarchyId, line_id: lineId, row_id: rowId, ...scope });
    addPostings(rows, random, { ...scope, ledger_id: ledgerId, line_id: lineId }, months, today);
  }
}

function addPostings(
  rows: Rows,
  random: Random,
  of: Readonly<Record<string, string | readonly string[]>>,
  months: readonly Month[],
  today: CalendarDate,
): void {
  const budget = 100_000 + random.below(9_900_000);
  for (const month of months) {
    const spent = Math.round(budget * (0.9 + random.below(200) / 1_000));
    const amounts = { budget, actual: spent, forecast: 12 * spent };
    for (const [kind, amount] of Object.entries(amounts)) {
      rows.add('posting', {
        id: random.id(today),
        ...of,
        month,
        kind,
        amount,
        source: 'Extract of the month',
        is_worked_out: false,
        posted_at: today,
        posted_by: 'The Chief Finance Officer',
      });
    }
  }
}
