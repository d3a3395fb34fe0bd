import { fileTypeFromBuffer } from 'file-type';

const spoken: Record<string, string> = {
  pdf: 'a PDF',
  docx: 'a Word document',
  doc: 'a Word document',
  xlsx: 'an Excel workbook',
  xls: 'an Excel workbook',
  pptx: 'a PowerPoint presentation',
  zip: 'a ZIP archive',
  odt: 'an OpenDocument text',
  rtf: 'a rich text document',
  png: 'a picture',
  jpg: 'a picture',
  gif: 'a picture',
  tif: 'a picture',
  cfb: 'an older Microsoft Office document',
};

/** Looks at the first bytes, not at the name: what the file is when it is not text ("a PDF"), or null for text. */
export async function sniffFileKind(bytes: Uint8Array): Promise<string | null> {
  if (hasByteOrderMark(bytes)) return null;
  if (startsWith(bytes, '{\\rtf')) return 'a rich text document';
  const found = await fileTypeFromBuffer(bytes.subarray(0, 64 * 1024)).catch(() => undefined);
  if (found === undefined || found.mime.startsWith('text/') || found.ext === 'xml') return null;
  return spoken[found.ext] ?? `a file of the kind ${found.ext}`;
}

/** A mark that says how text is encoded says that it is text. */
function hasByteOrderMark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((character, index) => bytes[index] === character.charCodeAt(0));
}
