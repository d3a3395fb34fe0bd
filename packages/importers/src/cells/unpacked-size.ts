const ENTRY = 0x02014b50;
const ENTRY_HEAD = 46;

/** What the files of a ZIP say they unpack to, in bytes, by its central directory; 0 when there is none. */
export function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (let at = 0; at + ENTRY_HEAD <= bytes.length; at += 1) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== ENTRY) continue;
    size += view.getUint32(at + 24, true);
    at += ENTRY_HEAD - 1;
  }
  return size;
}
