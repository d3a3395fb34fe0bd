import { Document, Header, Packer, Paragraph } from 'docx';
import { expect, it } from 'vitest';
import { readPageMarking } from '../src/docx/read-page-marking.ts';
import type { PrintedLine } from '../src/pdf/printed-line.ts';
import { textOfLine } from '../src/pdf/printed-line.ts';
import { withoutRunningLines } from '../src/pdf/without-running-lines.ts';
import { withPart } from './office/zip-of.ts';

async function inWord(runs: string): Promise<Uint8Array> {
  const headers = { default: new Header({ children: [new Paragraph('here')] }) };
  const document = new Document({ sections: [{ headers, children: [new Paragraph('Text')] }] });
  return withPart(new Uint8Array(await Packer.toBuffer(document)), 'word/header1.xml', (xml) =>
    xml.replace(/<w:r>.*<\/w:r>/s, `<w:r>${runs}</w:r>`),
  );
}

const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;

it.each<[string, string, string | null]>([
  ['before a tab', `${t('OFFICIAL-SENSITIVE')}<w:tab/>${t('Page 1')}`, 'OFFICIAL-SENSITIVE'],
  ['above OFFICIAL', `${t('SECRET')}<w:tab/>${t('Page 1')}`, 'SECRET'],
  ['after a tab', `${t('Strategic Board')}<w:tab/>${t('OFFICIAL-SENSITIVE')}`, 'OFFICIAL-SENSITIVE'],
  ['after a break', `${t('Strategic Board')}<w:br/>${t('OFFICIAL-SENSITIVE')}`, 'OFFICIAL-SENSITIVE'],
  [
    'in the middle of three',
    `${t('Strategic Board')}<w:ptab w:alignment="center"/>${t('OFFICIAL-')}${t('SENSITIVE')}<w:cr/>${t('Page 1')}`,
    'OFFICIAL-SENSITIVE',
  ],
  [
    'with a hyphen that does not break',
    `${t('OFFICIAL')}<w:noBreakHyphen/>${t('SENSITIVE')}<w:tab/>${t('Page 1')}`,
    'OFFICIAL-SENSITIVE',
  ],
  ['over a break', `${t('OFFICIAL-')}<w:br/>${t('SENSITIVE')}`, 'OFFICIAL- SENSITIVE'],
  ['nowhere', `${t('Strategic Board')}<w:tab/>${t('Page 1')}`, null],
])('reads the marking of a Word header %s', async (_, runs, marking) => {
  expect(await readPageMarking(await inWord(runs))).toBe(marking);
});

const heights = new Map([1, 2, 3].map((page) => [page, 842]));

function head(page: number, ...texts: string[]): PrintedLine {
  const words = texts.map((text, at) => ({ text, from: at * 180, to: at * 180 + 150, font: 'F1' }));
  return { page, y: 820, size: 10, words };
}

function kept(head: (page: number) => PrintedLine): string[] {
  return withoutRunningLines([1, 2, 3].map(head), heights).map(textOfLine);
}

it('keeps of a running head in three parts the marking alone', () => {
  const three = Array.from({ length: 3 }, () => 'OFFICIAL-SENSITIVE');
  expect(kept((page) => head(page, 'Strategic Board', 'OFFICIAL-SENSITIVE', `Page ${page}`))).toEqual(three);
  expect(kept((page) => head(page, 'OFFICIAL-SENSITIVE', 'Strategic Board', `Page ${page}`))).toEqual(three);
  expect(kept((page) => head(page, 'Strategic Board', 'OFFICIAL-SENSITIVE'))).toEqual(three);
  expect(kept((page) => head(page, 'Strategic Board', `Page ${page}`))).toEqual([]);
});

it('loses no words beside a marking where nothing is repeated', () => {
  const once = withoutRunningLines([head(1, 'Strategic Board', 'SECRET')], heights);
  expect(once.map(textOfLine)).toEqual(['SECRET', 'Strategic Board']);
});
