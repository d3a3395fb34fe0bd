import type { MinutesToPrintJson } from '@concordat/database/reads';
import type { CalendarDate } from '@concordat/domain/kernel';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { BlockSheets, SectionSheets } from '../board-pack/sheets-of-paper.ts';
import { type MinutesSheets, sheetsOfMinutesAlone } from './sheets-of-minutes-alone.ts';

/** Twentieths of a point between the margin and a numbered paragraph. */
const indent = 850;

/** Minutes as a Word document, to be filed or worked on elsewhere: the words and order of the printed copy. */
export async function writeMinutesDocx(
  minutes: MinutesToPrintJson,
  today: CalendarDate,
): Promise<Uint8Array> {
  const sheets = sheetsOfMinutesAlone(minutes, today);
  const document = new Document({
    title: plain(sheets.title),
    creator: 'Concordat',
    styles: { default: { document: { run: { size: 22, language: { value: 'en-GB' } } } } },
    sections: [
      {
        headers: { default: new Header({ children: [centred(sheets.paper.marking)] }) },
        footers: { default: new Footer({ children: [footer(sheets)] }) },
        children: contentOf(sheets),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function contentOf({ forum, paper }: MinutesSheets): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(forum)] }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(paper.heading)] }),
    ...paper.facts.map(fact),
    ...paper.sections.flatMap(section),
    ...paper.closing.map(fact),
  ];
}

function section({ number, heading, blocks }: SectionSheets): Paragraph[] {
  const title = `${number} ${heading}`.trim();
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [run(title)] }),
    ...blocks.flatMap(paragraphsOf),
  ];
}

function paragraphsOf(block: BlockSheets): Paragraph[] {
  switch (block.kind) {
    case 'paragraph':
      return [numbered(block.number, block.text)];
    case 'resolved':
      return [
        new Paragraph({ indent: { left: indent }, keepNext: true, children: [bold('Resolved')] }),
        ...block.texts.map(
          (text) =>
            new Paragraph({ bullet: { level: 0 }, indent: { left: indent + 360 }, children: [run(text)] }),
        ),
      ];
    case 'action':
      return [
        new Paragraph({
          indent: { left: indent },
          children: [
            bold('Action: '),
            run(block.text),
            new TextRun({ text: plain(block.owner), italics: true, break: 1 }),
          ],
        }),
      ];
    case 'table':
      throw new Error('Minutes hold no tables.');
  }
}

function numbered(number: string, text: string): Paragraph {
  if (number === '') return new Paragraph({ spacing: { after: 120 }, children: [run(text)] });
  return new Paragraph({
    indent: { left: indent, hanging: indent },
    tabStops: [{ type: 'left', position: indent }],
    spacing: { after: 120 },
    children: [run(`${number}\t${plain(text)}`)],
  });
}

function fact([name, value]: readonly [string, string]): Paragraph {
  return new Paragraph({ spacing: { after: 60 }, children: [bold(`${name}: `), run(value)] });
}

function centred(text: string): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text)] });
}

function footer({ title }: MinutesSheets): Paragraph {
  const page = ['  Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return new Paragraph({ children: [run(title), new TextRun({ children: page })] });
}

function run(text: string): TextRun {
  return new TextRun(plain(text));
}

function bold(text: string): TextRun {
  return new TextRun({ text: plain(text), bold: true });
}

/** Without what XML has no room for, which would spoil the whole document. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').toWellFormed();
}
