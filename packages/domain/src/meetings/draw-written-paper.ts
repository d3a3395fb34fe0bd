import type { CalendarDate } from '../kernel/index.ts';
import type { DrawnPaper, DrawnParagraph, DrawnSection, DrawnTable, PaperSource } from './drawn-paper.ts';
import { type ListNode, type PaperBody, type TableNode, wordsOf } from './paper-body.ts';
import { askedInWords, type PaperText } from './paper-text.ts';
import { considerationWords } from './paper-words.ts';

/** A written paper by the report template, its recommendation repeated at its end in the very same words. */
export function drawWrittenPaper(text: PaperText, on: CalendarDate, source: PaperSource): DrawnPaper {
  const recommendations = text.recommendations.map((asked) => ({
    verb: asked.verb,
    text: askedInWords(asked),
  }));
  const considered = text.considerations.filter(({ text: said }) => said.trim() !== '');
  return {
    title: text.title.trim(),
    author: text.from.trim(),
    date: text.date ?? on,
    purpose: text.purpose,
    recommendations,
    sections: [
      ...sectionsOf(text.body),
      ...(considered.length === 0
        ? []
        : [
            {
              heading: 'Considerations',
              paragraphs: considered.map(
                ({ head, text: said }) => `${considerationWords[head]}: ${said.trim()}`,
              ),
            },
          ]),
      { heading: 'Recommendation', paragraphs: recommendations.map((asked) => asked.text) },
    ],
    source,
    addressedTo: text.to.trim() || null,
    contactOfficers: text.contactOfficer.trim() === '' ? [] : [text.contactOfficer.trim()],
    sourceDocuments: text.sourceDocuments.map((each) => each.trim()).filter((each) => each !== ''),
    marking: text.marking,
    namedReaders: text.namedReaders,
  };
}

type Section = { heading: string; paragraphs: DrawnParagraph[]; tables: DrawnTable[] };

/** What stands before the first heading is the background. */
function sectionsOf({ content }: PaperBody): readonly DrawnSection[] {
  const sections: Section[] = [];
  const begin = (heading: string) => {
    const section: Section = { heading, paragraphs: [], tables: [] };
    sections.push(section);
    return section;
  };
  const current = () => sections.at(-1) ?? begin('Background');
  for (const node of content) {
    switch (node.type) {
      case 'heading': {
        const text = wordsOf(node.content).trim();
        if (text === '') break;
        if (node.attrs.level === 2) begin(text);
        else current().paragraphs.push({ text, isNumbered: false });
        break;
      }
      case 'table': {
        const { paragraphs, tables } = current();
        tables.push({ ...drawnTable(node), after: paragraphs.length });
        break;
      }
      case 'paragraph': {
        const text = wordsOf(node.content).trim();
        if (text !== '') current().paragraphs.push(text);
        break;
      }
      default:
        current().paragraphs.push(...linesOfList(node, 0));
    }
  }
  return sections;
}

/** Lines of a list stand under the paragraph before them and take no number of their own but their letter. */
function linesOfList({ type, content }: ListNode, depth: number): readonly DrawnParagraph[] {
  return content.flatMap((item, at) =>
    item.content.flatMap((node, nth): readonly DrawnParagraph[] => {
      if (node.type !== 'paragraph') return linesOfList(node, depth + 1);
      const text = wordsOf(node.content).trim();
      const sign =
        nth > 0 ? '' : type === 'bulletList' ? (depth === 0 ? '• ' : '– ') : `(${letterOf(at, depth)}) `;
      return text === '' ? [] : [{ text: `${sign}${text}`, isNumbered: false }];
    }),
  );
}

/** (a), (b) … (z), (aa); within another list (i), (ii) would follow, for which the plain number stands. */
function letterOf(at: number, depth: number): string {
  if (depth > 0) return `${at + 1}`;
  const letter = String.fromCharCode(97 + (at % 26));
  return at < 26 ? letter : `${String.fromCharCode(96 + Math.floor(at / 26))}${letter}`;
}

/** Its first column names the rows; cells are words and are not added up. */
function drawnTable({ content: [head, ...rows] }: TableNode): DrawnTable {
  const cellsOf = (row: TableNode['content'][number] | undefined) =>
    (row?.content ?? []).map((cell) => wordsOf(cell.content[0].content).trim());
  return {
    kind: 'written',
    caption: null,
    unit: 'text',
    columns: cellsOf(head),
    rows: rows.map((row) => {
      const [label = '', ...values] = cellsOf(row);
      return { label, isTotal: false, values: values.map((value) => value || null) };
    }),
  };
}
