import type { Label } from './read-label.ts';

/** Where the numbering stands: the section, and the last paragraph number read in it. */
export interface Place {
  section: number | null;
  paragraph: readonly number[];
}

/** A paragraph number is believed when it can go on from the last one; one with a scanned letter only when it must. */
export function fitsParagraph(label: Label, place: Place): boolean {
  const [section = 0, paragraph = 0] = label.parts;
  if (section === 0 || (label.rest === '' && label.repaired)) return false;
  const [, last = 0] = place.paragraph;
  if (!label.repaired)
    return place.section === null || Math.abs(section - place.section) <= 5 || paragraph === 1;
  if (section === place.section) return paragraph > last && paragraph <= last + 2;
  return section === (place.section ?? 0) + 1 && paragraph <= 1;
}
