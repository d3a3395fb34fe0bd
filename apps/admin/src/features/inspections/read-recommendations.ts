/** A recommendation as it was pasted: its number where it began with one. */
export type ReadRecommendation = { readonly number: string | null; readonly text: string };

const numbered = /^(\d+(?:\.\d+)*)[.)]?\s+(.*)$/s;

/** Recommendations as pasted from a report: one to a paragraph, an empty line between them. */
export function readRecommendations(pasted: string): readonly ReadRecommendation[] {
  return pasted
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => {
      const [, number, text] = numbered.exec(paragraph) ?? [];
      return number === undefined || text === undefined
        ? { number: null, text: paragraph }
        : { number, text };
    });
}
