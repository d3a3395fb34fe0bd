import { type ReactNode, useId, useMemo, useState } from 'react';
import { ScrollableRegion } from '../data-table/scrollable-region.tsx';
import { type MoneyScale, type Negatives, scaleWords } from '../format/money-scale.ts';
import { Link } from '../link/link.tsx';
import { completeRows } from './complete-rows.ts';
import { copySelectedCells } from './copy-selected-cells.ts';
import { demandsNote, type NoteRule } from './demands-note.ts';
import { ExactFigure } from './exact-figure.tsx';
import { MoneyCell } from './money-cell.tsx';
import { MoneyFoot, type MoneyNote } from './money-foot.tsx';
import type { CompleteRow, MoneyColumn, MoneyRow } from './money-rows.ts';
import { SaveLinks } from './save-links.tsx';
import { plainValue, tableAsText } from './table-as-text.ts';
import { useFigureCursor } from './use-figure-cursor.ts';

export type MoneyTableProps = {
  readonly caption: string;
  readonly columns: readonly MoneyColumn[];
  readonly rows: readonly MoneyRow[];
  /** Thousands unless said otherwise, as monitoring reports are. */
  readonly scale?: MoneyScale;
  readonly negatives?: Negatives;
  readonly notes?: readonly MoneyNote[];
  /** Lines beyond it that have no note yet say that one is needed. */
  readonly noteRule?: NoteRule;
  /** Measure, source and period, under the table. */
  readonly source?: ReactNode;
};

/** Public-finance table: pence in, unit once in each head, totals from unrounded figures, over and under in words. */
export function MoneyTable({
  caption,
  columns,
  rows,
  scale = 'thousands',
  negatives = 'brackets',
  notes = [],
  noteRule,
  source,
}: MoneyTableProps) {
  const id = useId();
  const complete = useMemo(() => completeRows(columns, rows), [columns, rows]);
  const cursor = useFigureCursor(complete.length, columns.length);
  const groups = useMemo(() => inGroups(rows, complete), [rows, complete]);
  const needsNote = (row: CompleteRow) =>
    noteRule !== undefined &&
    row.kind === 'line' &&
    row.note === undefined &&
    row.isExplained !== true &&
    demandsNote(row.values, noteRule);
  const hasNoteColumn = complete.some((row) => row.note !== undefined || needsNote(row));

  return (
    <div className={`cc-money cc-money--${negatives}`}>
      <ScrollableRegion label={caption}>
        <table
          className="govuk-table cc-table cc-table--fitted"
          onCopy={copySelectedCells}
          {...cursor.handlers}
        >
          <caption className="govuk-table__caption cc-table__caption">{caption}</caption>
          <MoneyHead columns={columns} scale={scale} hasNoteColumn={hasNoteColumn} />
          {groups.map((group) => (
            <tbody key={group.key}>
              {group.label !== null && (
                <tr>
                  <th
                    scope="rowgroup"
                    colSpan={columns.length + 1 + Number(hasNoteColumn)}
                    className="cc-money__group"
                  >
                    {group.label}
                  </th>
                </tr>
              )}
              {group.rows.map((row) => {
                const at = complete.indexOf(row);
                return (
                  <tr
                    key={row.key}
                    id={`${id}-row-${row.key}`}
                    className={row.kind === 'total' ? 'cc-table__total' : undefined}
                  >
                    <th scope="row" className="govuk-table__header">
                      {row.href === undefined ? row.label : <Link href={row.href}>{row.label}</Link>}
                    </th>
                    {hasNoteColumn && (
                      <td className="govuk-table__cell cc-money__note" data-plain={row.note ?? ''}>
                        {row.note !== undefined && (
                          <a className="govuk-link" href={`#${id}-note-${row.note}`}>
                            <span className="govuk-visually-hidden">Note </span>
                            {row.note}
                          </a>
                        )}
                        {needsNote(row) && <span className="cc-money__wanted">Note needed</span>}
                      </td>
                    )}
                    {columns.map((column, columnAt) => (
                      <td
                        key={column.key}
                        className="govuk-table__cell govuk-table__cell--numeric"
                        tabIndex={cursor.tabIndexOf(at, columnAt)}
                        data-figure={`${at}:${columnAt}`}
                        data-plain={plainValue(row.values[column.key] ?? 'notYetKnown', column, scale)}
                        aria-describedby={
                          cursor.pointed?.row === at && cursor.pointed.column === columnAt
                            ? `${id}-exact`
                            : undefined
                        }
                      >
                        <MoneyCell
                          value={row.values[column.key] ?? 'notYetKnown'}
                          column={column}
                          scale={scale}
                          negatives={negatives}
                        />
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      </ScrollableRegion>
      <div className="cc-money__under" data-pointed={cursor.pointed !== null || undefined}>
        <ExactFigure
          id={`${id}-exact`}
          row={cursor.pointed === null ? null : (complete[cursor.pointed.row] ?? null)}
          column={cursor.pointed === null ? null : (columns[cursor.pointed.column] ?? null)}
        />
        <CopyButton text={() => tableAsText(columns, complete, scale, scaleWords[scale].head)} />
        <SaveLinks caption={caption} columns={columns} rows={complete} scale={scale} />
      </div>
      <MoneyFoot id={id} columns={columns} rows={complete} scale={scale} notes={notes} />
      {source !== undefined && <p className="cc-money__source">{source}</p>}
    </div>
  );
}

function MoneyHead({
  columns,
  scale,
  hasNoteColumn,
}: {
  columns: readonly MoneyColumn[];
  scale: MoneyScale;
  hasNoteColumn: boolean;
}) {
  const { head, headSpoken } = scaleWords[scale];
  return (
    <thead>
      <tr>
        <th scope="col" className="govuk-table__header">
          <span className="govuk-visually-hidden">Line</span>
        </th>
        {hasNoteColumn && (
          <th scope="col" className="govuk-table__header">
            Note
          </th>
        )}
        {columns.map((column) => (
          <th key={column.key} scope="col" className="govuk-table__header govuk-table__header--numeric">
            {column.head}{' '}
            {column.worked?.as === 'percentage' ? (
              <span className="cc-table__unit">%</span>
            ) : (
              <span className="cc-table__unit">
                <span aria-hidden="true">{head}</span>
                <span className="govuk-visually-hidden">in {headSpoken}</span>
              </span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function CopyButton({ text }: { text: () => string }) {
  const [said, setSaid] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(text());
      setSaid('Table copied. Paste it into a spreadsheet.');
    } catch {
      setSaid('This browser did not allow copying. Select the table and copy it instead.');
    }
  }

  return (
    <p className="cc-money__copy">
      <span role="status">{said}</span>{' '}
      <button type="button" className="cc-link-button" onClick={copy}>
        Copy table
      </button>
    </p>
  );
}

type Group = { readonly key: string; readonly label: string | null; readonly rows: CompleteRow[] };

function inGroups(rows: readonly MoneyRow[], complete: readonly CompleteRow[]): readonly Group[] {
  const byKey = new Map(complete.map((row) => [row.key, row]));
  const groups: Group[] = [];
  for (const row of rows) {
    if (row.kind === 'group') groups.push({ key: row.key, label: row.label, rows: [] });
    else {
      if (groups.length === 0) groups.push({ key: 'first', label: null, rows: [] });
      const whole = byKey.get(row.key);
      if (whole !== undefined) groups.at(-1)?.rows.push(whole);
    }
  }
  return groups;
}
