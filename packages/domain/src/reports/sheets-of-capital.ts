import {
  type BudgetColumns,
  type CapitalFacts,
  capitalMonitor,
  type SchemeColumns,
} from '../capital/index.ts';
import type { BooksRow, BooksSheet } from '../castings/index.ts';
import { type CalendarDate, lastDayOf, type Month } from '../kernel/index.ts';

/**
 * A capital programme's pages at the end of each month it has spend of: by block, by source and by scheme. Approvals
 * count as they stood on the day of the paper; for a paper without one, at the end of the last month with spend.
 */
export function sheetsOfCapital(
  id: string,
  name: string,
  facts: CapitalFacts,
  day: CalendarDate | null,
): BooksSheet[] {
  const months = [...new Set(facts.spend.map(({ month }) => month))].sort();
  const last = months.at(-1);
  if (last === undefined) return [];
  const asAt = day ?? lastDayOf(last);
  return months.flatMap((month) => sheetsAt(id, name, facts, { month, day: asAt }));
}

function sheetsAt(
  id: string,
  name: string,
  facts: CapitalFacts,
  { month, day }: { readonly month: Month; readonly day: CalendarDate },
): BooksSheet[] {
  const { blocks, total, financing, financingTotal } = capitalMonitor(facts, month, day);
  const sheet = (what: string, rows: readonly BooksRow[]): BooksSheet => ({
    of: 'capital',
    id,
    hierarchyId: null,
    name: `${name}, ${what}`,
    month,
    isUnsigned: false,
    rows,
  });
  const totalled = rowOf('Total', null, spendOf(total));
  return [
    sheet('by block', [...blocks.map((block) => rowOf(block.name, null, spendOf(block.columns))), totalled]),
    sheet('by source of money', [
      ...financing.map(({ source, columns, received }) =>
        rowOf(source.label, null, { ...budgetOf(columns), spentAndCommitted: received }),
      ),
      rowOf('Total', null, { ...budgetOf(financingTotal), spentAndCommitted: financingTotal.received }),
    ]),
    sheet('by scheme', [
      ...blocks.flatMap((block) => [
        rowOf(block.name, null, {}),
        ...block.schemes.map(({ scheme, columns }) => rowOf(scheme.title, scheme.number, spendOf(columns))),
        rowOf(`${block.name} Total`, null, spendOf(block.columns)),
      ]),
      totalled,
    ]),
  ];
}

function rowOf(label: string, reference: string | null, amounts: BooksRow['amounts']): BooksRow {
  return { label, reference, amounts };
}

function budgetOf({
  broughtForward,
  original,
  amended,
  previouslyAuthorised,
  proposed,
  revised,
}: BudgetColumns) {
  return { broughtForward, original, amended, previouslyAuthorised, proposed, revised };
}

function spendOf({ actual, commitments, spentAndCommitted, variance, ...budget }: SchemeColumns) {
  return { ...budgetOf(budget), actual, commitments, spentAndCommitted, variance };
}
