import { instantDateInWords } from '../format/instant-words.ts';
import { saveFile } from '../save/save-file.ts';
import type { TableToSave } from './saved-table.ts';
import { tableAsXlsx } from './table-as-xlsx.ts';

/** Draws the table up as a workbook and hands it to the browser to be saved. */
export async function saveXlsx(table: TableToSave): Promise<void> {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const bytes = await tableAsXlsx({ ...table, savedOn: instantDateInWords(new Date().toISOString()) });
  saveFile(table.caption, 'xlsx', new Blob([bytes], { type }));
}
