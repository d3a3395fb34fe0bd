import { type AgainstBooksJson, globalIdOf } from '@concordat/database/reads';
import { type BooksSheet, compareWithBooks, type PrintedTable } from '@concordat/domain/castings';
import { calendarDate, pence } from '@concordat/domain/kernel';
import { sheetsOfCapital, sheetsOfHeadline, sheetsOfLedger } from '@concordat/domain/reports';

export type ShownAgainstBooks = ReturnType<typeof completeAgainstBooks>;
export type ShownTableAgainstBooks = ShownAgainstBooks['tables'][number];
export type ShownBooksDifference = ShownTableAgainstBooks['differences'][number];

/** Every printed table that prints a page of the books, compared with it by the domain. */
export function completeAgainstBooks({ documents, day, books }: AgainstBooksJson) {
  const sheets = sheetsOf(books, day);
  return {
    __typename: 'AgainstBooks' as const,
    tables: documents.flatMap(({ title, tables }, document) =>
      compareWithBooks(tables.map(inNumbers), sheets, title ?? '').map(
        ({ table, sheet, agreeing, differences, notInBooks }) => ({
          __typename: 'TableAgainstBooks' as const,
          document,
          table,
          tableId: tables[table]?.id ?? null,
          ledgerId: sheet.of === 'ledger' ? globalIdOf('Ledger', sheet.id) : null,
          hierarchyId: sheet.hierarchyId,
          programmeId: sheet.of === 'capital' ? globalIdOf('CapitalProgramme', sheet.id) : null,
          name: sheet.name,
          month: sheet.month,
          agreeing,
          differences: differences.map(({ verdict, line, label, columnName, printed, ...money }) => ({
            __typename: 'BooksDifference' as const,
            isRounding: verdict === 'rounding',
            line,
            label,
            columnName,
            printed: String(printed),
            inBooks: pence(money.inBooks),
            difference: pence(money.difference),
            sentence: money.sentence,
          })),
          notInBooks,
        }),
      ),
    ),
  };
}

function sheetsOf({ ledgers, programmes }: AgainstBooksJson['books'], day: string | null): BooksSheet[] {
  return [
    ...ledgers.flatMap(sheetsOfLedger),
    ...sheetsOfHeadline(ledgers),
    ...programmes.flatMap(({ id, bodyName, facts }) =>
      sheetsOfCapital(id, `Capital programme of ${bodyName}`, facts, day === null ? null : calendarDate(day)),
    ),
  ];
}

/** A paper keeps its figures as numbers or as decimal text. */
function inNumbers(table: PrintedTable): PrintedTable {
  const rows = table.rows.map((row) => ({
    ...row,
    values: row.values.map((value) => (value === null ? null : Number(value))),
  }));
  return { ...table, rows };
}
