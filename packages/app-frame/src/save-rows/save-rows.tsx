import { saveCsv } from '@concordat/ui';
import { useState } from 'react';
import { listAsCsv, type SavedColumn } from '../paged-table/list-as-csv.ts';

/** Saves rows that a page holds all of as CSV, from what it shows; a list fetched page by page has its own. */
export function SaveRows<Row>({
  caption,
  rows,
  saved,
}: {
  /** Names the file. */
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly saved: readonly SavedColumn<Row>[];
}) {
  const [count, setCount] = useState<number | null>(null);
  if (rows.length === 0) return null;
  return (
    <p className="govuk-body cc-no-print">
      <button
        type="button"
        className="cc-link-button"
        onClick={() => {
          saveCsv(caption, listAsCsv(saved, rows));
          setCount(rows.length);
        }}
      >
        Save this list as CSV
      </button>{' '}
      <span role="status">{count !== null && `${count} saved`}</span>
    </p>
  );
}
