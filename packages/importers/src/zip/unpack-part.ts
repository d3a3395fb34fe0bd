import { createInflateRaw } from 'node:zlib';
import type { ZipPart } from './list-parts.ts';

/**
 * Unpacks a part piece by piece, each handed on and let go. Stops as soon as it holds more than it declared; false when
 * what came is not what was declared.
 */
export async function unpackPart(
  bytes: Uint8Array,
  part: ZipPart,
  take: (piece: Uint8Array) => void,
): Promise<boolean> {
  const packed = bytes.subarray(part.from, part.from + part.packed);
  if (part.isStored) {
    take(packed);
    return part.packed === part.declared;
  }
  const inflate = createInflateRaw();
  inflate.end(packed);
  let counted = 0;
  try {
    for await (const piece of inflate as AsyncIterable<Uint8Array>) {
      counted += piece.length;
      if (counted > part.declared) return false;
      take(piece);
    }
  } catch {
    return false;
  } finally {
    inflate.destroy();
  }
  return counted === part.declared;
}

/** A part as text, at most `most` bytes of it; null when it is longer, or not what it declares. */
export async function textOfPart(bytes: Uint8Array, part: ZipPart, most: number): Promise<string | null> {
  if (part.declared > most) return null;
  const pieces: Uint8Array[] = [];
  const isWhole = await unpackPart(bytes, part, (piece) => pieces.push(piece));
  return isWhole ? Buffer.concat(pieces).toString('utf8') : null;
}
