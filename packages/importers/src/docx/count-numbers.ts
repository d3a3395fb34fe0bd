import type { WordElement } from './word-model.ts';

/**
 * Counts what Word numbers by itself: "1.", "1.1", "(a)" by the level of the list. A list of its own begins at 1; a
 * number of a lower level begins again under each one above it.
 */
export function countNumbers(): (paragraph: WordElement) => string {
  const counts = new Map<object, number>();
  let above: (object | null)[] = [];
  return ({ numbering }) => {
    if (!numbering) return '';
    if (!numbering.isOrdered) return '- ';
    const level = Number(numbering.level) || 0;
    for (const deeper of above.slice(level + 1)) if (deeper !== null) counts.delete(deeper);
    above = [...above.slice(0, level), numbering];
    const count = (counts.get(numbering) ?? 0) + 1;
    counts.set(numbering, count);
    if (level === 0) return `${count}. `;
    const over = above[0] && counts.get(above[0]);
    if (level === 1 && over !== null && over !== undefined) return `${over}.${count} `;
    return `(${String.fromCharCode(96 + Math.min(count, 26))}) `;
  };
}
