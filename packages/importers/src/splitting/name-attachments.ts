import { looksLikeHeading } from '../lines/looks-like-heading.ts';
import { isFurniture } from '../lines/page-furniture.ts';
import type { SourceLine } from '../lines/source-line.ts';
import { readLabel } from '../numbering/read-label.ts';
import type { Attachment } from './find-attachments.ts';
import { headStart } from './head-start.ts';

/** What a report says that an appendix of it shows: "Schemes approved in-year are shown at Appendix 3". */
interface Described {
  readonly label: string;
  readonly words: ReadonlySet<string>;
}

/**
 * Gives appendices that print no label the one the report speaks of them by: the first one is what stands first after
 * the report, each other stands under a heading of its own in the appendix before it and is cut out there.
 */
export function nameAttachments(
  lines: readonly SourceLine[],
  attachments: readonly Attachment[],
): readonly Attachment[] {
  const [first] = attachments;
  if (first === undefined) return attachments;
  let named = [...attachments];
  for (const { label, words } of describedIn(lines.slice(0, first.first))) {
    if (named.some((each) => each.label === label)) continue;
    if (label === '1' || label === 'A') {
      if (first.label === null) named = [{ ...first, label, isDescribed: true }, ...named.slice(1)];
      continue;
    }
    const before = named.findLast((each) => each.label === labelBefore(label));
    if (before === undefined) continue;
    const end = named.find((each) => each.first > before.first)?.first ?? lines.length;
    const heading = lines.findIndex(
      (line, index) => index > before.first && index < end && isItsHeading(line, words),
    );
    const cut = heading === -1 ? -1 : headStart(lines, heading);
    if (cut > before.first) named.push({ first: cut, label, printedItem: null, isDescribed: true });
    named.sort((a, b) => a.first - b.first);
  }
  return named;
}

function describedIn(report: readonly SourceLine[]): Described[] {
  const sentences = report.flatMap(({ text, cells }) => (cells === null ? text.split(/(?<=[.;])\s+/) : []));
  return sentences.flatMap((sentence) => {
    const match = /\b(?:appendix|annexe?)\s+([A-Z]|\d{1,2})\b/i.exec(sentence);
    return match === null
      ? []
      : [{ label: (match[1] ?? '').toUpperCase(), words: new Set(wordsOf(sentence)) }];
  });
}

function labelBefore(label: string): string {
  return /^\d+$/.test(label) ? `${Number(label) - 1}` : String.fromCharCode(label.charCodeAt(0) - 1);
}

/** Two words of the sentence at least, and a good part of the heading. */
function isItsHeading(line: SourceLine, described: ReadonlySet<string>): boolean {
  if (!looksLikeHeading(line) || isFurniture(line) || readLabel(line.text) !== null) return false;
  const words = [...new Set(wordsOf(line.text))];
  const said = words.filter((word) => described.has(word)).length;
  return said >= 2 && said * 5 >= words.length * 2;
}

const saysNothing = new Set([
  'appendix',
  'annex',
  'shown',
  'attached',
  'included',
  'with',
  'from',
  'this',
  'that',
]);

/** Words of four letters and more, in the singular. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return words.filter((word) => !saysNothing.has(word)).map((word) => word.replace(/s$/, ''));
}
