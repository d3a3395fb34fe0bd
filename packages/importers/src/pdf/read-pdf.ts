import { getDocumentProxy } from 'unpdf';
import type { SourceText } from '../readers/source-text.ts';
import { type Unreadable, unreadable } from '../readers/unreadable.ts';
import { linesOfPage, type PrintedPiece } from './lines-of-page.ts';
import { linesOfPapers } from './lines-of-papers.ts';
import type { PrintedLine } from './printed-line.ts';
import { textStyle } from './text-style.ts';
import { withoutRunningLines } from './without-running-lines.ts';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Neither scripts nor fonts of a paper are run or loaded, and its faults are not written to the log. */
const asText = { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 };

/** The text of a PDF, each line with its page; only what is printed as text, never a form, a script or a picture. */
export async function readPdf(bytes: Uint8Array, fileName: string): Promise<SourceText | Unreadable> {
  let document: Document;
  try {
    document = await getDocumentProxy(new Uint8Array(bytes), asText);
  } catch (fault) {
    return unreadable(`"${fileName}" ${faultOf(fault)}.`);
  }
  const { lines, heights, empty } = await readPages(document);
  if (lines.length === 0) {
    return unreadable(
      `"${fileName}" holds no text, only pictures of its pages: have text recognised in it (OCR), or bring the document it was made from.`,
    );
  }
  const printed = linesOfPapers(withoutRunningLines(lines, heights), textStyle(lines));
  return {
    outcome: 'text',
    text: printed.map(({ text }) => `${text}\n`).join(''),
    places: { by: 'page', of: printed.map(({ page }) => page) },
    leftOut: empty.map(
      (page) =>
        `Page ${page} holds no text, only a picture or nothing; look at the original for what it shows.`,
    ),
  };
}

async function readPages(document: Document) {
  const lines: PrintedLine[] = [];
  const heights = new Map<number, number>();
  const empty: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const own = linesOfPage(items.filter((item: object) => 'str' in item) as PrintedPiece[], number);
    heights.set(number, page.view[3] ?? 0);
    lines.push(...own);
    if (own.length === 0) empty.push(number);
    page.cleanup();
  }
  return { lines, heights, empty };
}

function faultOf(fault: unknown): string {
  return fault instanceof Error && fault.name === 'PasswordException'
    ? 'is protected by a password; take the password off and bring it again'
    : 'is a damaged PDF; make it again from the document it came from and bring that';
}
