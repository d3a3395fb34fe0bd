import { useState } from 'react';
import { scaleWords } from '../format/money-scale.ts';
import { saveCsv } from '../save/save-csv.ts';
import type { TableToSave } from './saved-table.ts';
import { tableAsCsv } from './table-as-csv.ts';

/** Gives the table as a file; made when asked for, since most readers never do. */
export function SaveLinks(table: TableToSave) {
  const { caption, columns, rows, scale } = table;
  const [said, setSaid] = useState('');
  const saveWorkbook = () =>
    import('./save-xlsx.ts')
      .then(({ saveXlsx }) => saveXlsx(table))
      .then(
        () => setSaid(''),
        () => setSaid('The workbook could not be made. Check your connection and try again.'),
      );
  return (
    <>
      <p className="cc-money__copy">
        <button
          type="button"
          className="cc-link-button"
          onClick={() => saveCsv(caption, tableAsCsv(columns, rows, scale, scaleWords[scale].head))}
        >
          Download CSV
        </button>
      </p>
      <p className="cc-money__copy">
        <button type="button" className="cc-link-button" onClick={saveWorkbook}>
          Download Excel
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </>
  );
}
