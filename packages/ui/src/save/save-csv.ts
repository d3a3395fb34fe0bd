/** Hands a text to the browser to be saved as `caption` in lower case, with `.csv`. */
export function saveCsv(caption: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${caption
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
