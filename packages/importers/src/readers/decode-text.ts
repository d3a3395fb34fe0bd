import { decodeWindows1252 } from './decode-windows-1252.ts';

/** Turns bytes into text: UTF-8, UTF-16 with a byte order mark, or Windows-1252; null when it is none of these. */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== null) return holdsControls(utf8) ? null : utf8;
  if (bytes.some((byte) => isNeverPrinted(byte))) return null;
  const western = decodeWindows1252(bytes);
  return looksWestern(western) ? western : null;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes that no text in Windows-1252 holds: control characters, and the five codes it leaves empty. */
function isNeverPrinted(byte: number): boolean {
  if (byte < 0x20) return byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d;
  return byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d;
}

function holdsControls(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 && isNeverPrinted(code)) return true;
  }
  return false;
}

/** In an English paper most signs are plain; a file mostly of accented letters was written in another encoding. */
function looksWestern(text: string): boolean {
  return countMatches(text, /[^\x20-\x7e\s]/g) * 5 < text.length;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
