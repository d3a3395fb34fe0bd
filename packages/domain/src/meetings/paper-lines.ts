import { writtenMarking } from '../documents/index.ts';
import type { ListNode, PaperBlockNode, TextRun } from './paper-body.ts';
import { wordsOf } from './paper-body.ts';
import { askedInWords, type PaperText } from './paper-text.ts';
import { considerationWords } from './paper-words.ts';

/** One line of a paper as it is compared: a paragraph, a heading, a line of a list, a row of a table or a field. */
export type PaperLine = {
  /** Such as "Purpose", "Heading" or "Table row". */
  readonly part: string;
  readonly text: string;
  /** What is bold, italic or a link in it, told apart from the words; empty where nothing is. */
  readonly form: string;
};

/** A paper from top to bottom, line by line; fields nobody filled in make no line. */
export function linesOfPaper(
  text: PaperText,
  nameOf: (personId: string) => string = (id) => id,
): readonly PaperLine[] {
  const field = (part: string, words: string): PaperLine[] =>
    words.trim() === '' ? [] : [{ part, text: words.trim(), form: '' }];
  return [
    ...field('Title', text.title),
    ...field('To', text.to),
    ...field('From', text.from),
    ...field('Date', text.date ?? ''),
    ...field('Marking', writtenMarking(text.marking)),
    ...text.namedReaders.flatMap((id) => field('Named reader', nameOf(id))),
    ...paragraphsOf(text.purpose).flatMap((words) => field('Purpose', words)),
    ...text.recommendations.flatMap((asked) => field('Recommendation', askedInWords(asked))),
    ...text.body.content.flatMap((node) => linesOfNode(node)),
    ...text.considerations.flatMap(({ head, text: said }) =>
      said.trim() === '' ? [] : field('Consideration', `${considerationWords[head]}: ${said.trim()}`),
    ),
    ...text.sourceDocuments.flatMap((source) => field('Source document', source)),
    ...field('Contact officer', text.contactOfficer),
  ];
}

/** A field of several paragraphs, one on each line. */
export function paragraphsOf(typed: string): readonly string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function linesOfNode(node: PaperBlockNode, depth = 0): readonly PaperLine[] {
  switch (node.type) {
    case 'paragraph':
      return line('Paragraph', node.content);
    case 'heading':
      return line(node.attrs.level === 2 ? 'Heading' : 'Sub-heading', node.content);
    case 'bulletList':
    case 'orderedList':
      return linesOfList(node, depth);
    case 'table':
      return node.content.map((row) => ({
        part: 'Table row',
        text: row.content.map((cell) => wordsOf(cell.content[0].content)).join(' | '),
        form: row.content
          .map((cell) => formOf(cell.content[0].content))
          .join('')
          .replace(/^\|*$/, ''),
      }));
  }
}

function linesOfList(list: ListNode, depth: number): readonly PaperLine[] {
  const part = `${list.type === 'bulletList' ? 'Bullet' : 'Numbered line'}${depth === 0 ? '' : `, ${depth} in`}`;
  return list.content.flatMap((item) =>
    item.content.flatMap((node) =>
      node.type === 'paragraph' ? line(part, node.content) : linesOfList(node, depth + 1),
    ),
  );
}

/** A line without words makes none. */
function line(part: string, runs: readonly TextRun[] = []): readonly PaperLine[] {
  const text = wordsOf(runs).trim();
  return text === '' ? [] : [{ part, text, form: formOf(runs) }];
}

function formOf(runs: readonly TextRun[] = []): string {
  return runs
    .flatMap(({ text, marks = [] }) =>
      marks.map((mark) => `${mark.type === 'link' ? `link ${mark.attrs.href}` : mark.type}: ${text}`),
    )
    .join('; ');
}
