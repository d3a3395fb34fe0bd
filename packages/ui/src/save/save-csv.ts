import { saveFile } from './save-file.ts';

/** Hands a text to the browser to be saved as `caption` in lower case, with `.csv`. */
export function saveCsv(caption: string, text: string): void {
  saveFile(caption, 'csv', new Blob([text], { type: 'text/csv;charset=utf-8' }));
}
