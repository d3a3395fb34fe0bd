import { decodeText } from './decode-text.ts';
import { sniffFileKind } from './sniff-file-kind.ts';
import { accepted, sizeLimit, type Unreadable, unreadable } from './unreadable.ts';

/** What an uploaded file is: text, a document to be opened in a thread of its own, or the one sentence why neither. */
export type Recognised =
  | { readonly outcome: 'text'; readonly text: string }
  | { readonly outcome: 'document'; readonly kind: 'docx' | 'pdf' }
  | Unreadable;

/** Goes by what the bytes are and never by what the file is called. */
export async function recogniseFile(bytes: Uint8Array, fileName: string): Promise<Recognised> {
  if (bytes.length === 0) return unreadable(`"${fileName}" is empty: there is nothing to read.`);
  if (bytes.length > sizeLimit)
    return unreadable(`"${fileName}" is ${megabytes(bytes.length)} MB; the limit is 25 MB.`);
  const kind = await sniffFileKind(bytes);
  if (kind === 'a Word document') return { outcome: 'document', kind: 'docx' };
  if (kind === 'a PDF') return { outcome: 'document', kind: 'pdf' };
  if (kind !== null) return unreadable(`"${fileName}" is ${kind}; ${advice[kind] ?? accepted}`);
  const text = decodeText(bytes);
  if (text === null) {
    return unreadable(
      `"${fileName}" is not text in UTF-8, UTF-16 or Windows-1252; save it as plain text in UTF-8 and bring it again.`,
    );
  }
  if (text.trim() === '') return unreadable(`"${fileName}" holds no words: there is nothing to read.`);
  return { outcome: 'text', text };
}

const advice: Readonly<Record<string, string>> = {
  'an Office document with macros': 'macros are never taken in: save it without them (.docx) and bring that.',
  'an Office document protected by a password': 'take the password off and bring it again.',
  'an older Microsoft Office document': 'open it in Word, save it as .docx and bring that.',
  'two files in one': 'print it to PDF again and bring that.',
};

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
