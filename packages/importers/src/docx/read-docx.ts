import mammoth from 'mammoth';
import type { SourceText } from '../readers/source-text.ts';
import { type Unreadable, unreadable } from '../readers/unreadable.ts';
import { findExternalParts } from '../zip/find-external-parts.ts';
import { findOfficeFault } from '../zip/find-office-fault.ts';
import { linesOfDocument } from './lines-of-document.ts';
import { readPageMarking } from './read-page-marking.ts';
import type { WordElement } from './word-model.ts';

/** The text of a Word document, each line with the paragraph it stands in; nothing it points at is ever fetched. */
export async function readDocx(bytes: Uint8Array, fileName: string): Promise<SourceText | Unreadable> {
  const fault = await findOfficeFault(bytes);
  if (fault !== null) return unreadable(`"${fileName}" ${fault}.`);
  const document = await open(bytes);
  if (document === null) {
    return unreadable(`"${fileName}" is damaged: open it in Word, save it again and bring that.`);
  }
  const lines = linesOfDocument(document, await readPageMarking(bytes));
  return {
    outcome: 'text',
    text: lines.map(({ text }) => `${text}\n`).join(''),
    places: { by: 'paragraph', of: lines.map(({ paragraph }) => paragraph) },
    leftOut: [...externals(await findExternalParts(bytes)), ...notes(document)],
  };
}

/** mammoth hands over what it read before it would write HTML, which nobody needs here. */
async function open(bytes: Uint8Array): Promise<WordElement | null> {
  const read: WordElement[] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const transformDocument = (document: WordElement) => {
    read.push(document);
    return { ...document, children: [] };
  };
  try {
    await mammoth.convertToHtml({ buffer }, { transformDocument, externalFileAccess: false });
  } catch {
    return null;
  }
  return read[0] ?? null;
}

function externals(kinds: readonly string[]): string[] {
  if (kinds.length === 0) return [];
  const what = kinds.length === 1 ? 'one thing' : `${kinds.length} things`;
  const named = [...new Set(kinds)].sort().join(', ');
  return [
    `The document would fetch ${what} from elsewhere (${named}), which was removed and not fetched; look at the original for what is missing.`,
  ];
}

function notes(document: WordElement): string[] {
  const count = countOf(document, 'noteReference');
  if (count === 0) return [];
  return count === 1
    ? ['One footnote was not read; look at the original for what it says.']
    : [`${count} footnotes were not read; look at the original for what they say.`];
}

function countOf(element: WordElement, type: string): number {
  return (
    (element.type === type ? 1 : 0) +
    (element.children ?? []).reduce((sum, child) => sum + countOf(child, type), 0)
  );
}
