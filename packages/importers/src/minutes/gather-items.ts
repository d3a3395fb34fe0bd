import type { DraftSection } from '@concordat/domain/imports';
import { squash } from '../lines/resemble.ts';

/** Numbered sections are items; a heading without a number inside one belongs to it. Without any number, headings are items. */
export function gatherItems(sections: readonly DraftSection[]): DraftSection[] {
  const numbered = sections.some((section) => section.number !== null);
  const items: DraftSection[] = [];
  for (const section of sections) {
    if (isClosing(section)) continue;
    if (section.number !== null || (!numbered && section.heading !== null)) items.push({ ...section });
    else {
      const last = items.at(-1);
      if (last && section.paragraphs.length > 0) {
        const heading =
          section.heading === null
            ? []
            : [{ number: null, text: section.heading, line: section.paragraphs[0]?.line ?? 0 }];
        items[items.length - 1] = {
          ...last,
          paragraphs: [...last.paragraphs, ...heading, ...section.paragraphs],
        };
      }
    }
  }
  return items;
}

function isClosing(section: DraftSection): boolean {
  if (section.number !== null) return false;
  return /^(?:date(?:s|and(?:time|venue|place))?(?:of|for)(?:the)?(?:next|future)meetings?.*|(?:the)?nextmeeting.*|signed.*|chair(?:man|person)?|appendix.*|themeeting(?:closed|ended|finished).*|meetingclosed.*)$/.test(
    squash(section.heading ?? ''),
  );
}
