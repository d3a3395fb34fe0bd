import { calendarDate } from '@concordat/domain/kernel';
import fc from 'fast-check';
import { PDFDict, PDFDocument, PDFName, type PDFObject } from 'pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { pack, paper } from '../../test/a-pack.ts';
import { setPages } from '../typst/set-pages.ts';
import { packTemplate } from './pack-template.ts';
import { printBoardPack } from './print-board-pack.ts';
import { sheetsOfPack } from './sheets-of-pack.ts';

const today = calendarDate('2016-12-12');

async function textOf(pdf: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, ' '));
}

describe('a printed pack', { timeout: 60_000 }, () => {
  const printing = printBoardPack(pack, today);

  it('begins with the agenda, then has each paper on sheets of its own, in order', async () => {
    const { pdf, pages } = await printing;
    const text = await textOf(pdf);
    expect(text).toHaveLength(pages);
    expect(text[0]).toContain('16 December 2016, 10:00, Police Headquarters');
    expect(text[1]).toContain('Draft minutes of 10 November 2016');
    expect(text[2]).toContain('10 Report 10');
    expect(text[3]).toContain('10.1 Appendix');
    expect(text[5]).toContain('S1 Report S1');
  });

  it('says on every sheet how it is marked, and which page of all it is', async () => {
    const text = await textOf((await printing).pdf);
    expect(text[0]).toContain('OFFICIAL-SENSITIVE');
    expect(text[1]).toContain('OFFICIAL-SENSITIVE: DRAFT');
    expect(text[2]).not.toContain('SENSITIVE');
    text.forEach((page, at) => {
      expect(page).toContain(`Page ${at + 1} of ${text.length}`);
    });
  });

  it('leaves a placeholder where its reader may not read a paper', async () => {
    const text = await textOf((await printing).pdf);
    expect(text[4]).toContain('1 paper of item 12 is left out of this copy. It names a person.');
  });

  it('prints figures as the screen shows them, a real minus and no empty cell', async () => {
    const [, , revenue] = await textOf((await printing).pdf);
    expect(revenue).toMatch(/Pay 71,916 – Total 95,968 −889/);
  });

  it('is tagged, in English, with a title, bookmarks and page labels of item and paper', async () => {
    const document = await PDFDocument.load((await printing).pdf, { updateMetadata: false });
    const { catalog, context } = document;
    expect(document.getTitle()).toBe('Business Co-ordination Board, 16 December 2016');
    expect(String(catalog.get(PDFName.of('Lang')))).toBe('(en-GB)');
    expect(catalog.get(PDFName.of('StructTreeRoot'))).toBeDefined();
    expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe(
      'true',
    );
    expect(catalog.get(PDFName.of('Outlines'))).toBeDefined();
    const labels = String(context.lookup(catalog.get(PDFName.of('PageLabels')) as PDFObject));
    for (const prefix of ['agenda-', '3 minutes-', '10-', '10.1-', '12 left out-', 'S1-']) {
      expect(labels).toContain(`(${prefix})`);
    }
  });
});

it('shows what anybody wrote as they wrote it, whatever it would mean to the typesetter', async () => {
  const hostile = fc.constantFrom(
    '#panic("x")',
    '$x^2$',
    '*bold*',
    '= heading',
    '<part>',
    '\\',
    '@ref',
    '`raw`',
    '//',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 4 }), async (words) => {
      const written = words.join(' ');
      const sections = [
        { number: null, heading: written, paragraphs: [{ id: 'g', number: null, text: written, line: 1 }] },
      ];
      const one = { ...pack, items: [], papersWithoutItem: [paper('S1', { title: written, sections })] };
      const { pdf } = await setPages({ template: packTemplate, sheets: sheetsOfPack(one, today) });
      const text = (await textOf(pdf)).join(' ');
      expect(text.split(written.replace(/\s+/g, ' ')).length).toBeGreaterThan(3);
    }),
    { numRuns: 12 },
  );
});
