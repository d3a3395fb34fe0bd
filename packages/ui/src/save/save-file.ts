/** Hands what a file holds to the browser to be saved as `caption` in lower case, with the ending. */
export function saveFile(caption: string, ending: 'csv' | 'xlsx', content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${caption
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()}.${ending}`;
  link.click();
  URL.revokeObjectURL(address);
}
