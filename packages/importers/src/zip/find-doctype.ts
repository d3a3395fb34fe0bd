const MARKS = /<!(?:DOCTYPE|ENTITY)/i;
const LONGEST = 12;

/** Looks through the pieces of an XML part for a document type or an entity of its own, whichever encoding it is in. */
export function findDoctype(): { read: (piece: Uint8Array) => void; isFound: () => boolean } {
  let tail = '';
  let found = false;
  return {
    read(piece) {
      if (found) return;
      // Without its zero bytes, UTF-16 reads like any other encoding of plain letters.
      const text =
        tail +
        Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('latin1').replaceAll('\0', '');
      found = MARKS.test(text);
      tail = text.slice(-LONGEST);
    },
    isFound: () => found,
  };
}
