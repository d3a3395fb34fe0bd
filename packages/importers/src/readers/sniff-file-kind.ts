import { fileTypeFromBuffer } from 'file-type';
import { findOfficeKind } from '../zip/find-office-kind.ts';

const spoken: Record<string, string> = {
  pdf: 'a PDF',
  docx: 'a Word document',
  doc: 'an older Microsoft Office document',
  xlsx: 'an Excel workbook',
  xls: 'an Excel workbook',
  pptx: 'a PowerPoint presentation',
  docm: 'an Office document with macros',
  xlsm: 'an Office document with macros',
  zip: 'a ZIP archive',
  odt: 'an OpenDocument text',
  rtf: 'a rich text document',
  png: 'a picture',
  jpg: 'a picture',
  gif: 'a picture',
  tif: 'a picture',
  cfb: 'an older Microsoft Office document',
};

/** Looks at the bytes, not at the name: what the file is when it is not text ("a PDF"), or null for text. */
export async function sniffFileKind(bytes: Uint8Array): Promise<string | null> {
  if (hasByteOrderMark(bytes)) return null;
  if (startsWith(bytes, '{\\rtf')) return 'a rich text document';
  if (startsWith(bytes, 'PK\u0003\u0004')) {
    const office = await findOfficeKind(bytes);
    if (office !== null) return office;
  }
  if (startsWith(bytes, '%PDF-') && holdsZip(bytes)) return 'two files in one';
  if (isMarkup(bytes)) return 'a web page or a drawing';
  const found = await fileTypeFromBuffer(bytes.subarray(0, 64 * 1024)).catch(() => undefined);
  if (found === undefined || found.mime.startsWith('text/') || found.ext === 'xml') return null;
  if (found.ext === 'cfb' && isEncrypted(bytes)) return 'an Office document protected by a password';
  return spoken[found.ext] ?? `a file of the kind ${found.ext}`;
}

/** A mark that says how text is encoded says that it is text. */
function hasByteOrderMark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((character, index) => bytes[index] === character.charCodeAt(0));
}

/** The end of a ZIP after the end of a PDF: a file that is one thing to one program and another to the next. */
function holdsZip(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-0x10000)).includes('PK\u0005\u0006', 0, 'latin1');
}

/** A page or a drawing for a browser, which could run what is in it. */
function isMarkup(bytes: Uint8Array): boolean {
  return /^\s*<(?:!doctype|html|svg|\?xml|script)/i.test(
    Buffer.from(bytes.subarray(0, 512)).toString('latin1'),
  );
}

/** Office keeps a document with a password as one stream of this name. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
