import { noticeHeadings } from './write-out-notice.ts';

export type WrittenPart = { readonly heading: string; readonly lines: readonly string[] };

/** The parts of a notice's written words, as `writeOutNotice` put them; whatever stands before a heading is left out. */
export function readWrittenNotice(text: string): readonly WrittenPart[] {
  const parts: { heading: string; lines: string[] }[] = [];
  const lines = text.split('\n');
  lines.forEach((line, at) => {
    const isHeading = noticeHeadings.includes(line) && (at === 0 || lines[at - 1] === '');
    if (isHeading) parts.push({ heading: line, lines: [] });
    else parts.at(-1)?.lines.push(line);
  });
  return parts.map(({ heading, lines: found }) => ({ heading, lines: withoutEnd(found) }));
}

function withoutEnd(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line !== '');
  return lines.slice(0, last + 1);
}
