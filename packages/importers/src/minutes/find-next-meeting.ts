import type { DraftSection } from '@concordat/domain/imports';
import { firstDate } from '../dates/find-dates.ts';

/** The day printed beside or straight after the words "next meeting". */
export function findNextMeeting(sections: readonly DraftSection[]): string | null {
  const printed = sections.flatMap((section) => [
    section.heading ?? '',
    ...section.paragraphs.map((paragraph) => paragraph.text),
  ]);
  for (const [index, text] of printed.entries()) {
    const isHeading = /\bnext meetings?\b.{0,12}$/i.test(text);
    if (
      !isHeading &&
      !/\bnext (?:\w+ ){0,5}?meeting\b[^.]{0,80}\b(?:held|be on|take place|is on|:)/i.test(text)
    )
      continue;
    const date = firstDate(text) ?? (isHeading ? firstDate(printed[index + 1] ?? '') : null);
    if (date !== null) return date;
  }
  return null;
}
