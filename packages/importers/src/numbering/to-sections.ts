import type { DraftSection } from '@concordat/domain/imports';
import { isContentsPage } from '../tables/is-contents-page.ts';
import { isDataRow } from '../tables/table-shape.ts';
import type { Block } from './block.ts';

/** Gathers headings and the paragraphs under them into sections; rows of a table of words count as paragraphs. */
export function toSections(blocks: readonly Block[]): DraftSection[] {
  const sections: DraftSection[] = [];
  const open = (): DraftSection => {
    const last = sections.at(-1);
    if (last) return last;
    const first: DraftSection = { number: null, heading: null, paragraphs: [] };
    sections.push(first);
    return first;
  };
  for (const block of blocks) {
    if (block.kind === 'heading')
      sections.push({ number: block.number, heading: block.text, paragraphs: [] });
    else if (block.kind === 'paragraph') {
      if (block.rank === 'numbered') openMissingSection(sections, block.number);
      open().paragraphs.push({ number: block.number, text: block.text, line: block.line });
    } else if (
      !block.rows.some((row) => row.cells !== null && isDataRow(row)) &&
      !isContentsPage(block.rows)
    ) {
      for (const row of block.rows) {
        const words = (row.cells ?? []).map((cell) => cell.text).filter((text) => text !== '');
        if (words.length > 0)
          open().paragraphs.push({ number: null, text: words.join(' | '), line: row.number });
      }
    }
  }
  return sections;
}

/** A paragraph 6.1 under section 5 means that the heading of section 6 was lost: its number is known, its words are not. */
function openMissingSection(sections: DraftSection[], number: string | null): void {
  if (number === null || !number.includes('.')) return;
  const section = number.split('.')[0] ?? '';
  const current = sections.findLast((each) => each.number !== null);
  if (current === undefined && sections.length > 0) return;
  if (current?.number !== undefined && Number.parseInt(current.number ?? '', 10) !== Number(section)) {
    if (Number(section) > Number.parseInt(current.number ?? '0', 10))
      sections.push({ number: section, heading: null, paragraphs: [] });
  }
}
