import type { ReactNode } from 'react';
import { type MoneyScale, roundsToZero, scaleWords } from '../format/money-scale.ts';
import { castsAsShown } from './casts-as-shown.ts';
import type { CompleteRow, MoneyColumn } from './money-rows.ts';

export type MoneyNote = { readonly number: number; readonly text: ReactNode };

export type MoneyFootProps = {
  readonly id: string;
  readonly columns: readonly MoneyColumn[];
  readonly rows: readonly CompleteRow[];
  readonly scale: MoneyScale;
  readonly notes: readonly MoneyNote[];
};

/** Signs explained where they occur, the rounding note where it is true, and numbered notes that lead back to their lines. */
export function MoneyFoot({ id, columns, rows, scale, notes }: MoneyFootProps) {
  const values = rows.flatMap((row) =>
    columns.filter(({ worked }) => worked?.as !== 'percentage').map(({ key }) => row.values[key]),
  );
  const hasVanished = values.some((value) => typeof value === 'number' && roundsToZero(value, scale));
  const isWaiting = values.includes('notYetKnown');
  return (
    <div className="cc-money__foot">
      {hasVanished && <p>† Less than {scaleWords[scale].vanishesBelow} either way, but not nothing.</p>}
      {isWaiting && <p>... Not yet known. Totals that depend on it are held back.</p>}
      {!castsAsShown(columns, rows, scale) && <p>Figures may not cast due to rounding.</p>}
      {notes.length > 0 && (
        <ol className="cc-money__notes" aria-label="Notes">
          {notes.map((note) => (
            <li key={note.number} id={`${id}-note-${note.number}`} value={note.number} tabIndex={-1}>
              {note.text} <Backlinks id={id} rows={rows} note={note.number} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Backlinks({ id, rows, note }: { id: string; rows: readonly CompleteRow[]; note: number }) {
  return rows
    .filter((row) => row.note === note)
    .map((row, index) => (
      <span key={row.key} className="cc-no-print">
        {index > 0 && ', '}
        <a className="govuk-link" href={`#${id}-row-${row.key}`}>
          Back to {row.label}
        </a>
      </span>
    ));
}
