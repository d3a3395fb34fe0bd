/** Where a note was put: at a paragraph, known by its words, since its id and number may change with a new version. */
export type NoteAnchor = {
  readonly words: string;
  /** Which of the paragraphs with these words, counted from 0. */
  readonly nth: number;
};

/** Where a note stands in the paper as it is now. */
export type NotePlace =
  | { readonly kind: 'head' }
  /** `isReworded` where the paragraph says nearly the same in other words. */
  | { readonly kind: 'paragraph'; readonly paragraphId: string; readonly isReworded: boolean }
  /** Its paragraph is gone: it stands at the paper's head. */
  | { readonly kind: 'gone' };

/** As much of a paragraph as a note needs to find it. */
type Placed = { readonly id: string; readonly text: string };

/** Enough of the words in common for a paragraph to be taken as the one that was reworded, from 0 to 1. */
const likeEnough = 0.6;

/** The anchor of a note at this paragraph; null where the paper has no such paragraph. */
export function anchorAt(paragraphs: readonly Placed[], paragraphId: string): NoteAnchor | null {
  const at = paragraphs.findIndex(({ id }) => id === paragraphId);
  const paragraph = paragraphs[at];
  if (paragraph === undefined) return null;
  const words = plain(paragraph.text);
  return { words, nth: paragraphs.slice(0, at).filter(({ text }) => plain(text) === words).length };
}

/** Finds the paragraph of a note by its words: the same ones, else those that are most like them, else none. */
export function placeOfNote(anchor: NoteAnchor | null, paragraphs: readonly Placed[]): NotePlace {
  if (anchor === null) return { kind: 'head' };
  const same = paragraphs.filter(({ text }) => plain(text) === plain(anchor.words));
  const found = same[Math.min(anchor.nth, same.length - 1)];
  if (found !== undefined) return { kind: 'paragraph', paragraphId: found.id, isReworded: false };
  const like = mostLike(anchor.words, paragraphs);
  return like === null ? { kind: 'gone' } : { kind: 'paragraph', paragraphId: like.id, isReworded: true };
}

function mostLike(words: string, paragraphs: readonly Placed[]): Placed | null {
  let best: Placed | null = null;
  let most = likeEnough;
  for (const paragraph of paragraphs) {
    const likeness = likenessOf(wordsOf(words), wordsOf(paragraph.text));
    if (likeness > most || (best === null && likeness === most)) [best, most] = [paragraph, likeness];
  }
  return best;
}

/** The share of words two texts have in common, each counted as often as it stands in both. */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / (one.length + other.length);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
