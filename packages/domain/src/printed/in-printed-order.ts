import type { PrintedParagraph, PrintedSection, PrintedTable } from './printed-paper.ts';

export type PaperBlock =
  | { readonly kind: 'paragraph'; readonly paragraph: PrintedParagraph }
  | { readonly kind: 'table'; readonly table: PrintedTable };

export type PlacedSection = Pick<PrintedSection, 'number' | 'heading'> & {
  readonly blocks: readonly PaperBlock[];
};

/** Sections with each table after the last paragraph printed before it; tables without a line come at the end. */
export function inPrintedOrder({
  sections,
  tables,
}: {
  readonly sections: readonly PrintedSection[];
  readonly tables: readonly PrintedTable[];
}): readonly PlacedSection[] {
  const placed: { number: string | null; heading: string | null; blocks: PaperBlock[] }[] = sections.map(
    ({ number, heading, paragraphs }) => ({
      number,
      heading,
      blocks: paragraphs.map((paragraph) => ({ kind: 'paragraph', paragraph })),
    }),
  );
  const byLine = [...tables].sort((a, b) => (lineOf(a) ?? Infinity) - (lineOf(b) ?? Infinity));
  for (const table of byLine) {
    const block: PaperBlock = { kind: 'table', table };
    const at = placeBefore(placed, lineOf(table));
    if (at === null) placed.push({ number: null, heading: null, blocks: [block] });
    else placed[at.section]?.blocks.splice(at.block, 0, block);
  }
  return placed;
}

function placeBefore(
  placed: readonly PlacedSection[],
  line: number | null,
): { section: number; block: number } | null {
  let last: { section: number; block: number } | null = null;
  for (const [section, { blocks }] of placed.entries()) {
    for (const [block, content] of blocks.entries()) {
      const printedAt =
        content.kind === 'paragraph' ? (content.paragraph.line ?? null) : lineOf(content.table);
      const isBefore = line === null || (printedAt !== null && printedAt < line);
      if (isBefore) last = { section, block: block + 1 };
    }
  }
  return last ?? (placed.length > 0 ? { section: 0, block: 0 } : null);
}

function lineOf(table: PrintedTable): number | null {
  return table.line ?? table.rows.find((row) => row.line != null)?.line ?? null;
}
