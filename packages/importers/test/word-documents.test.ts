import { readFileSync } from 'node:fs';
import { findMarking } from '@concordat/domain/documents';
import type { DraftDocument } from '@concordat/domain/imports';
import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../src/docx/read-docx.ts';
import { parsePack } from '../src/parse-pack.ts';
import { readPack } from '../src/read-pack.ts';
import { writeInWord } from './office/write-in-word.ts';

const december = readFileSync(
  new URL('../../demo-office/papers/2016-12-16-board-pack.md', import.meta.url),
  'utf8',
);

/** Everything read of the papers but the lines it stands on, which the two files have their own of. */
function withoutLines(documents: readonly DraftDocument[]): unknown {
  return JSON.parse(
    JSON.stringify(documents, (name, value: unknown) => {
      if (name === 'line' || name === 'lines') return undefined;
      return typeof value === 'string' ? value.replace(/ +/g, ' ') : value;
    }),
  );
}

async function linesOf(children: (Paragraph | Table)[], numbering?: object): Promise<string[]> {
  const document = new Document({ sections: [{ children }], ...numbering });
  const read = await readDocx(new Uint8Array(await Packer.toBuffer(document)), 'paper.docx');
  if (read.outcome === 'unreadable') throw new Error(read.sentence);
  return read.text.split('\n').filter((line) => line !== '');
}

describe('a Word document', { timeout: 60_000 }, () => {
  it('gives the same draft as the pack it was written from, to the last figure and finding', async () => {
    const written = parsePack(december, 'pack.md', 'a'.repeat(64));
    const read = await readPack({ bytes: await writeInWord(december), fileName: 'pack.docx' });
    if (read.outcome === 'unreadable') throw new Error(read.sentence);
    expect(withoutLines(read.pack.documents)).toEqual(withoutLines(written.documents));
    expect(read.pack.documents).toHaveLength(12);
    expect(read.pack.findings.map(({ kind }) => kind)).toEqual(written.findings.map(({ kind }) => kind));
    expect(read.places?.by).toBe('paragraph');
    expect(read.places?.of).toHaveLength(read.lines.length);
    expect([...(read.places?.of ?? [])].sort((a, b) => a - b)).toEqual(read.places?.of);
  });

  it('has the marking of its page headers above every paper in it', async () => {
    const read = await readPack({
      bytes: await writeInWord(december, 'OFFICIAL-SENSITIVE: COMMERCIAL'),
      fileName: 'pack.docx',
    });
    if (read.outcome === 'unreadable') throw new Error(read.sentence);
    for (const { lines } of read.pack.documents) {
      const own = read.lines.slice(lines[0] - 1, lines[1]);
      expect(findMarking(own)).toMatchObject({ level: 'officialSensitive' });
    }
    const marked = read.pack.documents.map(({ kind, title }) => [kind, title]);
    const plain = parsePack(december, 'pack.md', 'a'.repeat(64)).documents;
    expect(marked).toEqual(plain.map(({ kind, title }) => [kind, title]));
  });

  it('has the numbers that Word counts by itself, a list of its own from 1', async () => {
    const levels = [LevelFormat.DECIMAL, LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER].map(
      (format, level) => ({
        level,
        format,
        text: `%${level + 1}.`,
        alignment: AlignmentType.START,
      }),
    );
    const config = ['one', 'two'].map((reference) => ({ reference, levels }));
    const at = (reference: string, level: number, text: string) =>
      new Paragraph({ text, numbering: { reference, level } });
    const lines = await linesOf(
      [
        new Paragraph({
          text: 'Purpose',
          heading: HeadingLevel.HEADING_2,
          numbering: { reference: 'one', level: 0 },
        }),
        at('one', 1, 'First.'),
        at('one', 1, 'Second:'),
        at('one', 2, 'one;'),
        at('one', 2, 'two.'),
        at('one', 0, 'Next'),
        at('one', 1, 'Third.'),
        at('two', 0, 'Another list'),
      ],
      { numbering: { config } },
    );
    expect(lines).toEqual([
      '## 1. Purpose',
      '1.1 First.',
      '1.2 Second:',
      '(a) one;',
      '(b) two.',
      '2. Next',
      '2.1 Third.',
      '1. Another list',
    ]);
  });

  it('keeps merged cells in their columns and what would be read as markup as it is written', async () => {
    const cell = (text: string, spans: object = {}) =>
      new TableCell({ children: [new Paragraph(text)], ...spans });
    const lines = await linesOf([
      new Paragraph({
        children: [new TextRun('Use <b> & “quotes”.'), new TextRun({ text: '2', superScript: true })],
      }),
      new Table({
        rows: [
          new TableRow({ children: [cell('Pay', { rowSpan: 2 }), cell('2016/17', { columnSpan: 2 })] }),
          new TableRow({ children: [cell('Budget'), cell('Actual')] }),
        ],
      }),
    ]);
    expect(lines).toEqual(['Use &lt;b> & “quotes”.<sup>2</sup>', 'Pay\t2016/17\t', '\tBudget\tActual']);
  });
});
