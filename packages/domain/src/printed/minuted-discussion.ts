type Minuted = {
  readonly paragraphs: readonly {
    readonly id: string;
    readonly number: string | null;
    readonly text: string;
    readonly line?: number | null;
  }[];
  readonly resolutions: readonly { readonly text: string }[];
  readonly actions: readonly { readonly text: string }[];
};

const LABEL = /^(resolved|resolutions?|agreed|actions?)\s*:?$/i;

/**
 * The paragraphs of an item without those that are shown as resolutions and actions of their own: the label
 * ("Resolved:", "Action:") and the text under it. A label with nothing under it stays where it is printed.
 */
export function discussionOf<Item extends Minuted>(item: Item): Item['paragraphs'] {
  const shownApart = new Set([...item.resolutions, ...item.actions].map(({ text }) => plain(text)));
  if (shownApart.size === 0) return item.paragraphs;
  return item.paragraphs.filter(({ text }) => !LABEL.test(text.trim()) && !shownApart.has(plain(text)));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
