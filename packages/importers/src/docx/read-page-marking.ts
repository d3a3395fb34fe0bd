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
      const words = [...paragraph.matchAll(/<w:t\b[^<>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
      printed.push(words.trim());
    }
  }
  return findMarkingTooHigh(printed) ?? findMarking(printed).printed;
}
