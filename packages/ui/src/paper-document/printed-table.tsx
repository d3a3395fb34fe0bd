import {
  type PrintedRow,
  printedFigure,
  type PrintedTable as Table,
  unitWords,
} from '@concordat/domain/printed';
import { ScrollableRegion } from '../data-table/scrollable-region.tsx';
import { BesideBooks, type TableBesideBooks } from './beside-books.tsx';
import type { CastMark } from './cast-mark.ts';

/** A table as the paper printed it: its own columns and order, its unit once in each head, no figure changed. Marks say beside its totals whether they cast. */
export function PrintedTable({
  table,
  marks,
  books,
}: {
  table: Table;
  /** By place of the row, from 0. */
  marks?: ReadonlyMap<number, CastMark> | undefined;
  /** How it stands beside the office's own books, where it prints a page of them. */
  books?: TableBesideBooks | undefined;
}) {
  const caption = table.caption ?? 'Table';
  const unit = unitWords(table.unit);
  const firstHead = table.columns.length > longestRow(table.rows) ? table.columns[0] : null;
  const heads = firstHead === null ? table.columns : table.columns.slice(1);
  const isNumeric = table.unit !== 'text';
  const hasReferences = table.rows.some((row) => row.reference !== null);
  return (
    <>
      <ScrollableRegion label={caption}>
        <table className="govuk-table cc-table cc-table--fitted" id={table.id}>
          <caption className="govuk-table__caption cc-table__caption">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="govuk-table__header">
                {firstHead || <span className="govuk-visually-hidden">Line</span>}
              </th>
              {hasReferences && (
                <th scope="col" className="govuk-table__header">
                  Reference
                </th>
              )}
              {heads.map((head, index) => (
                <th
                  key={`${head}-${index}`}
                  scope="col"
                  className={`govuk-table__header ${isNumeric ? 'govuk-table__header--numeric' : ''}`.trim()}
                >
                  {head}
                  {unit !== null && !head.includes('%') && (
                    <span className="cc-table__unit">
                      <span aria-hidden="true">{unit.head}</span>
                      <span className="govuk-visually-hidden">, {unit.spoken}</span>
                    </span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={`${row.label}-${index}`} className={row.isTotal ? 'cc-table__total' : undefined}>
                <th scope="row" className="govuk-table__header">
                  {row.label}
                  <Cast mark={marks?.get(index)} />
                </th>
                {hasReferences && (
                  <td className="govuk-table__cell cc-table__unbroken">{row.reference ?? ''}</td>
                )}
                {heads.map((head, column) => (
                  <td
                    key={`${head}-${column}`}
                    className={`govuk-table__cell ${isNumeric ? 'govuk-table__cell--numeric' : ''}`.trim()}
                  >
                    <Figure value={row.values[column] ?? null} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollableRegion>
      <DoesNotCast marks={marks} />
      {books && <BesideBooks books={books} />}
    </>
  );
}

function Cast({ mark }: { mark: CastMark | undefined }) {
  if (mark === undefined) return null;
  return (
    <span className={`cc-cast ${mark.tone === 'alarm' ? 'cc-cast--alarm' : ''}`.trim()}>
      <span className="govuk-visually-hidden">, </span>
      {mark.words}
    </span>
  );
}

/** Under the table, one sentence for each figure that does not cast; nothing where all do. */
function DoesNotCast({ marks }: { marks: ReadonlyMap<number, CastMark> | undefined }) {
  const sentences = [...(marks?.values() ?? [])].flatMap((mark) => mark.sentences);
  if (sentences.length === 0) return null;
  return (
    <ul className="cc-casts">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function Figure({ value }: { value: string | null }) {
  if (value !== null) return printedFigure(value);
  return (
    <>
      <span aria-hidden="true" className="cc-table__none">
        –
      </span>
      <span className="govuk-visually-hidden">nothing printed</span>
    </>
  );
}

function longestRow(rows: readonly PrintedRow[]): number {
  return rows.reduce((longest, row) => Math.max(longest, row.values.length), 0);
}
