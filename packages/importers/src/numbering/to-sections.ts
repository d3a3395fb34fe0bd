import type { DraftSection } from '@concordat/domain/imports';
import { isContentsPage } from '../tables/is-contents-page.ts';
import { namesATable } from '../tables/names-a-table.ts';
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
  for (const [index, block] of blocks.entries()) {
    if (isCaption(block, blocks[index + 1])) continue;
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

/** The line above a table belongs to the table: what follows the table goes on in the section around it. */
function isCaption(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'heading' || block.number !== null || !namesATable(block.text)) return false;
  return next?.kind === 'rows' && next.rows.some((row) => row.cells !== null && isDataRow(row));
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
