import { fileTypeFromBuffer } from 'file-type';

const textKinds: Readonly<Record<string, string>> = { md: 'text/markdown', csv: 'text/csv' };

/**
 * What the bytes are, whatever their name says; only among plain texts, which look alike, does the name decide.
 * `application/octet-stream` when it cannot be told.
 */
export async function recogniseFile(bytes: Uint8Array, fileName: string): Promise<string> {
  const found = await fileTypeFromBuffer(bytes);
  if (found) return found.mime;
  if (!isText(bytes)) return 'application/octet-stream';
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return textKinds[extension] ?? (isMarkup(bytes) ? 'text/html' : 'text/plain');
}

/** Text has line breaks and tabs but no other control character. */
function isText(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13);
}

function isMarkup(bytes: Uint8Array): boolean {
  return /^\s*(<!doctype|<html|<svg|<\?xml|<script)/i.test(
    new TextDecoder('latin1').decode(bytes.subarray(0, 512)),
  );
}
