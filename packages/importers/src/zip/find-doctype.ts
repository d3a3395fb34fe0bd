const MARKS = /<!(?:DOCTYPE|ENTITY)/i;
const LONGEST = 12;
/** Byte order marks, in latin1, and the spaces before the first sign. */
const BEFORE_FIRST = /^[\u00ef\u00bb\u00bf\u00fe\u00ff\s]*/;

/**
 * Looks through the pieces of a part for a document type or an entity of its own, whichever encoding it is in. A part
 * whose first sign is not `<` is no XML, whatever it is called, and is not looked through.
 */
export function findDoctype(): { read: (piece: Uint8Array) => void; isFound: () => boolean } {
  let tail = '';
  let found = false;
  let isXml: boolean | null = null;
  return {
    read(piece) {
      if (found || isXml === false) return;
      // Without its zero bytes, UTF-16 reads like any other encoding of plain letters.
      const text =
        tail +
        Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('latin1').replaceAll('\0', '');
      const first = text.replace(BEFORE_FIRST, '')[0];
      if (isXml === null && first !== undefined) isXml = first === '<';
      found = isXml === true && MARKS.test(text);
      tail = text.slice(-LONGEST);
    },
    isFound: () => found,
  };
}
