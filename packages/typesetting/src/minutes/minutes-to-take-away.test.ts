import type { MinutesToPrintJson } from '@concordat/database/reads';
import { calendarDate } from '@concordat/domain/kernel';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { PDFDocument, PDFName } from 'pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { draftMinutes } from '../../test/a-pack.ts';
import { printMinutes } from './print-minutes.ts';
import { writeMinutesDocx } from './write-minutes-docx.ts';

const today = calendarDate('2016-12-20');
const draft: MinutesToPrintJson = {
  forumName: 'Business Coordination Board',
  venue: 'Board room',
  startsAt: '10:00',
  minutes: {
    ...draftMinutes,
    attendance: [{ kind: 'member', name: null, post: 'Chief Constable', bodyName: null }],
    items: [
      {
        id: 'i',
        number: '4',
        title: 'Estates',
        outcomes: [],
        paragraphs: [{ id: 'g', number: '4.1', text: 'The #roof leaks.', line: null }],
        resolutions: [{ id: 'r', text: 'To mend *it*.', notice: null }],
        actions: [],
        corrections: [
          {
            paragraphId: 'g',
            isCorrected: true,
            otherId: 'h',
            otherKind: 'paragraph',
            otherNumber: '2.1',
            heldOn: '2017-01-27',
            meetingId: 'm',
            minutesId: 'n',
            status: 'approved',
          },
          {
            paragraphId: 'r',
            isCorrected: true,
            otherId: 'k',
            otherKind: 'paragraph',
            otherNumber: '2.2',
            heldOn: '2017-01-27',
            meetingId: 'm',
            minutesId: 'n',
            status: 'approved',
          },
        ],
      },
    ],
  },
  approvedOn: null,
  signedByName: null,
  signedAt: null,
};
const signed: MinutesToPrintJson = {
  ...draft,
  minutes: { ...draft.minutes, status: 'signed', marking: { ...draft.minutes.marking, descriptor: null } },
  approvedOn: '2016-12-16',
  signedByName: 'Pat Chair',
  signedAt: '2016-12-16T11:30:00.000Z',
};

async function printed(given: MinutesToPrintJson): Promise<string> {
  const { pdf } = await printMinutes(given, today);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
}

async function inWord(given: MinutesToPrintJson): Promise<string> {
  const buffer = Buffer.from(await writeMinutesDocx(given, today));
  return (await mammoth.convertToHtml({ buffer })).value;
}

describe('minutes to take away', { timeout: 60_000 }, () => {
  it('say who was there, what was said and resolved, and how far they have come', async () => {
    const text = await printed(draft);
    expect(text).toContain('Business Coordination Board Draft minutes of 10 November 2016');
    expect(text).toContain('Held 10 November 2016, 10:00, Board room Members Chief Constable');
    expect(text).toContain(
      '4 Estates 4.1 The #roof leaks. (Corrected by paragraph 2.1 of the minutes of 27 January 2017.) Resolved',
    );
    expect(text).toContain('To mend *it*. (Corrected by paragraph 2.2 of the minutes of 27 January 2017.)');
    expect(text).toContain('Approved Not yet: these are a draft Signed Not yet');
    expect(text).toContain('OFFICIAL-SENSITIVE: DRAFT');
    expect(await printed(signed)).toContain(
      'Approved As a true record on 16 December 2016 Signed Pat Chair, 16 December 2016 at 11:30',
    );
  });

  it('are tagged and titled on paper', async () => {
    const { pdf } = await printMinutes(signed, today);
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    expect(document.getTitle()).toBe('Business Coordination Board: Minutes of 10 November 2016');
    expect(document.catalog.get(PDFName.of('StructTreeRoot'))).toBeDefined();
  });

  it('are the same words as a Word document, its headings real', async () => {
    const html = await inWord(signed);
    expect(html).toContain('<h1>Minutes of 10 November 2016</h1>');
    expect(html).toContain('<h2>4 Estates</h2>');
    expect(html).toContain('<p>4.1\tThe #roof leaks.</p>');
    expect(html).toContain('<p>(Corrected by paragraph 2.1 of the minutes of 27 January 2017.)</p>');
    expect(html).toContain(
      '<li>To mend *it*. (Corrected by paragraph 2.2 of the minutes of 27 January 2017.)</li>',
    );
    expect(html).toContain('<strong>Signed: </strong>Pat Chair, 16 December 2016 at 11:30');
  });

  it('open in Word whatever was typed into them', async () => {
    const typed = fc.string({
      unit: fc.constantFrom('\u0000', '\u0007', '\ud800', '<', '&', ']]>', '\n', 'ä', 'a'),
    });
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const [item] = draft.minutes.items;
        if (item === undefined) throw new Error('The draft has an item.');
        const resolutions = [{ id: 'typed', text: `Start ${text} end`, notice: null }];
        const items = [{ ...item, resolutions }];
        const html = await inWord({ ...draft, minutes: { ...draft.minutes, items } });
        expect(html).toMatch(/Start[\s\S]*end<\/li>/);
      }),
      { numRuns: 40 },
    );
  });
});
