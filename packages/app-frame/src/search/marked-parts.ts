const MARK_BEGINS = '\uE000';
const MARK_ENDS = '\uE001';

/** A snippet cut into plain and marked parts; the marks are two private characters, so no text can forge markup. */
export function markedParts(
  snippet: string,
): readonly { readonly text: string; readonly isMarked: boolean }[] {
  return snippet
    .split(MARK_BEGINS)
    .flatMap((piece, index) => {
      if (index === 0) return [{ text: piece, isMarked: false }];
      const [marked = '', rest = ''] = piece.split(MARK_ENDS);
      return [
        { text: marked, isMarked: true },
        { text: rest, isMarked: false },
      ];
    })
    .filter((part) => part.text !== '');
}
