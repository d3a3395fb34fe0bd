import { findMarking, findMarkingTooHigh } from '@concordat/domain/documents';
import { listParts } from '../zip/list-parts.ts';
import { textOfPart } from '../zip/unpack-part.ts';

/** The strictest marking that the page headers and footers of a Word document print; null when they print none. */
export async function readPageMarking(bytes: Uint8Array): Promise<string | null> {
  const printed: string[] = [];
  for (const part of listParts(bytes) ?? []) {
    if (!/^word\/(?:header|footer)\d*\.xml$/.test(part.name)) continue;
    const xml = (await textOfPart(bytes, part, 4 * 1024 * 1024)) ?? '';
    for (const paragraph of xml.split(/<\/w:p>/)) {
      printed.push(...piecesOf(paragraph));
    }
  }
  return findMarkingTooHigh(printed) ?? findMarking(printed).printed;
}

/**
 * A header holds its left, middle and right apart by tabs, breaks or a row of spaces; a marking is any one of them, or
 * runs over a break.
 */
function piecesOf(paragraph: string): string[] {
  const marks = /<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<w:(tab|ptab|br|cr|noBreakHyphen)(?:\s[^<>]*)?\/?>/g;
  const printed = [...paragraph.matchAll(marks)]
    .map(([, text, mark]) => text ?? (mark === 'noBreakHyphen' ? '-' : '\t'))
    .join('');
  return [...printed.split(/\t|\s{2,}/), printed.replace(/\s+/g, ' ')].map((piece) => piece.trim());
}
