import { decodeText } from './decode-text.ts';
import { sniffFileKind } from './sniff-file-kind.ts';
import { accepted, sizeLimit, type Unreadable, unreadable } from './unreadable.ts';

/** The text of an uploaded file, or the one sentence that says why there is none. */
export async function readText(
  bytes: Uint8Array,
  fileName: string,
): Promise<{ outcome: 'text'; text: string } | Unreadable> {
  if (bytes.length === 0) return unreadable(`"${fileName}" is empty: there is nothing to read.`);
  if (bytes.length > sizeLimit)
    return unreadable(`"${fileName}" is ${megabytes(bytes.length)} MB; the limit is 25 MB.`);
  const kind = await sniffFileKind(bytes);
  if (kind !== null)
    return unreadable(`"${fileName}" is ${kind}. ${accepted}`.replace('. Concordat', '; Concordat'));
  const text = decodeText(bytes);
  if (text === null) {
    return unreadable(
      `"${fileName}" is not text in UTF-8, UTF-16 or Windows-1252; save it as plain text in UTF-8 and bring it again.`,
    );
  }
  if (text.trim() === '') return unreadable(`"${fileName}" holds no words: there is nothing to read.`);
  return { outcome: 'text', text };
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
