import { countNumbers } from './count-numbers.ts';
import { paragraphsIn, rowsOfTable } from './rows-of-table.ts';
import type { WordElement, WordLine } from './word-model.ts';
import { isBold, wordsOf } from './words-of-paragraph.ts';

/** About what a page holds: as often a marking at the head of each page stands between the lines. */
const PARAGRAPHS_OF_A_PAGE = 30;

/**
 * The lines of a Word document, as a paper in Markdown would print them: headings with their marks, tables as rows of
 * cells held apart by tabs, a blank line between paragraphs. `marking` is what its page headers say, which stands above
 * every page in print and so above every part here.
 */
export function linesOfDocument(document: WordElement, marking: string | null): WordLine[] {
  const lines: WordLine[] = [];
  const number = countNumbers();
  let paragraph = 1;
  let marked = Number.NEGATIVE_INFINITY;
  const add = (text: string) => lines.push({ text, paragraph });

  for (const part of document.children ?? []) {
    if (marking !== null && (beginsAPart(part) || paragraph - marked >= PARAGRAPHS_OF_A_PAGE)) {
      add(marking);
      add('');
      marked = paragraph;
    }
    if (part.type === 'table') {
      const rows = rowsOfTable(part);
      const paragraphs = paragraphsOfRows(part);
      for (const [at, cells] of rows.entries()) {
        if (cells.some((cell) => cell !== '')) add(cells.length === 1 ? (cells[0] ?? '') : cells.join('\t'));
        paragraph += paragraphs[at] ?? 0;
      }
      add('');
    } else {
      for (const line of linesOfParagraph(part, number(part))) add(line);
      add('');
      paragraph += 1;
    }
  }
  return lines;
}

function linesOfParagraph(paragraph: WordElement, label: string): readonly string[] {
  const words = wordsOf(paragraph);
  if (words.trim() === '') return [];
  const level = headingLevel(paragraph);
  const bold = level === 0 && isBold(paragraph) && words.length <= 200;
  return words
    .split('\n')
    .map((line) => withoutLoneTab(line).trim())
    .filter((line) => line !== '')
    .map((line, at) => {
      const text = `${at === 0 ? label : ''}${line}`;
      if (level > 0) return `${'#'.repeat(level)} ${text}`;
      return bold && !text.includes('\t') ? `**${text}**` : text;
    });
}

/** The tab after a number or a label is no column; two or more, with words between them, may be. */
function withoutLoneTab(line: string): string {
  const cells = line.split('\t').filter((cell) => cell.trim() !== '');
  const isLabelled = /^\(?[\da-z.]{1,8}[.)]?$/i.test(cells[0]?.trim() ?? '');
  return cells.length <= (isLabelled ? 2 : 1) ? cells.join(' ') : line;
}

function headingLevel({ styleName }: WordElement): number {
  const heading = /^heading (\d)$/i.exec(styleName ?? '');
  if (heading) return Math.min(Number(heading[1]), 6);
  return /^title$/i.test(styleName ?? '') ? 1 : 0;
}

function beginsAPart(part: WordElement): boolean {
  const level = part.type === 'paragraph' ? headingLevel(part) : 0;
  return (level > 0 && level <= 2) || hasPageBreak(part);
}

function hasPageBreak(part: WordElement): boolean {
  return (part.type === 'break' && part.breakType === 'page') || (part.children ?? []).some(hasPageBreak);
}

function paragraphsOfRows(table: WordElement): readonly number[] {
  return (table.children ?? []).map((row) => paragraphsIn(row).length);
}
