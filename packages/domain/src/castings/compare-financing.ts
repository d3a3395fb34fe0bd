import { meaningOf } from './column-meaning.ts';
import type { Comparison } from './comparison.ts';
import { figureInWords } from './figure-in-words.ts';
import { printedStepOf } from './printed-step.ts';
import type { PrintedRow, PrintedTable } from './printed-table.ts';

/** What pays for a capital programme equals the programme, in every column of budget; what has been spent and received so far need not. */
export function compareFinancing(tables: readonly PrintedTable[]): Comparison[] {
  return tables.flatMap((financing, at) => {
    const payments = tables[at - 1];
    if (financing.kind !== 'capitalFinancing' || payments?.kind !== 'capitalSummary') return [];
    if (payments.columns.join() !== financing.columns.join()) return [];
    const [paid, paidFor] = [totalOf(financing), totalOf(payments)];
    return paid === null || paidFor === null ? [] : compareTotals(paid, paidFor, financing);
  });
}

function totalOf({ rows }: PrintedTable): PrintedRow | null {
  return rows.findLast((row) => row.isTotal) ?? null;
}

function compareTotals(paid: PrintedRow, paidFor: PrintedRow, { columns, unit }: PrintedTable): Comparison[] {
  const budgets = columns.flatMap((head, index) => {
    const [printed, other] = [paid.values[index] ?? null, paidFor.values[index] ?? null];
    if (printed === null || other === null || !isBudget(head)) return [];
    return [{ head, printed, other, ...printedStepOf([printed, other]) }];
  });
  const agree = budgets.filter(({ printed, other }) => printed === other && printed !== 0).length;
  if (agree < 2) return [];
  return budgets.flatMap(({ head, printed, other, decimals, step }) => {
    if (printed === other) return [];
    const difference = Number((printed - other).toFixed(decimals));
    const isRounding = Math.abs(difference) <= step / 10 ** decimals;
    return [
      {
        kind: 'tableAgainstTable',
        verdict: isRounding ? 'rounding' : 'misprint',
        line: paid.line,
        printed,
        otherLine: paidFor.line,
        other,
        difference,
        sentence: `Line ${paid.line} prints ${figureInWords(printed, unit)} of financing under "${head}", and line ${paidFor.line} prints ${figureInWords(other, unit)} of payments${isRounding ? ', a difference that rounding explains' : ''}.`,
      } satisfies Comparison,
    ];
  });
}

function isBudget(head: string): boolean {
  return ![
    'percent',
    'notAdditive',
    'actual',
    'committed',
    'commitments',
    'variance',
    'forecast',
    'forecastVariance',
  ].includes(meaningOf(head));
}
