import type { ReactNode } from 'react';
import { ScrollableRegion } from './scrollable-region.tsx';

export type Column<Row> = {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Right-aligned with tabular figures. */
  readonly isNumeric?: boolean;
  /** Any CSS width, so that the table keeps its shape while rows change: "8rem". */
  readonly width?: string;
  /** Wraps nothing: references and dates. */
  readonly isUnbroken?: boolean;
};

export type DataTableProps<Row> = {
  /** Also names the scrollable region. */
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The row the address points at. */
  readonly currentKey?: string | null;
  /** On a phone a row becomes a small block of its own; `scroll` keeps the columns where they are compared. */
  readonly onPhone?: 'stack' | 'scroll';
  /** Shown in place of rows when there are none. */
  readonly empty?: ReactNode;
  /** Total or note rows; `<tr>` elements. */
  readonly foot?: ReactNode;
};

/** Dense table: first column is the row's head; head and first column stay while the rest scrolls. */
export function DataTable<Row>({
  caption,
  isCaptionHidden = false,
  columns,
  rows,
  rowKey,
  currentKey = null,
  onPhone = 'stack',
  empty = 'Nothing to show',
  foot,
}: DataTableProps<Row>) {
  return (
    <ScrollableRegion label={caption}>
      <table className={`govuk-table cc-table ${onPhone === 'stack' ? 'cc-table--stacking' : ''}`.trim()}>
        <caption
          className={isCaptionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption cc-table__caption'}
        >
          {caption}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                style={column.width === undefined ? undefined : { width: column.width }}
                className={`govuk-table__header ${column.isNumeric ? 'govuk-table__header--numeric' : ''}`.trim()}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.length === 0 && (
            <tr className="govuk-table__row">
              <td className="govuk-table__cell cc-table__empty" colSpan={columns.length}>
                {empty}
              </td>
            </tr>
          )}
          {rows.map((row) => {
            const key = rowKey(row);
            return (
              <tr
                key={key}
                className="govuk-table__row"
                aria-current={key === currentKey ? 'true' : undefined}
              >
                {columns.map((column, index) => {
                  const look = [
                    index === 0 ? 'govuk-table__header' : 'govuk-table__cell',
                    column.isNumeric && 'govuk-table__cell--numeric',
                    column.isUnbroken && 'cc-table__unbroken',
                  ];
                  const className = look.filter(Boolean).join(' ');
                  return index === 0 ? (
                    <th key={column.key} scope="row" className={className}>
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td
                      key={column.key}
                      className={className}
                      data-head={typeof column.head === 'string' ? column.head : undefined}
                    >
                      {column.cell(row)}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
        {foot !== undefined && <tfoot>{foot}</tfoot>}
      </table>
    </ScrollableRegion>
  );
}
