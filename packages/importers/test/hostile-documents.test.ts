import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFileFault } from '../src/open-file.ts';
import { readPack } from '../src/read-pack.ts';
import { findOfficeFault } from '../src/zip/find-office-fault.ts';
import { writeInWord } from './office/write-in-word.ts';
import { printed, writePdf } from './office/write-pdf.ts';
import { type PartToZip, partsOf, withPart, zipOf } from './office/zip-of.ts';

const report = `**To:** Business Co-ordination Board

**From:** Chief Executive

**Date:** 16 December 2016

## ESTATES

### 1. Purpose

1.1 This report asks the Board to note the estates strategy.

### 2. Recommendation

2.1 The Board is recommended to note the strategy.
`;
let paper: Uint8Array;
beforeAll(async () => {
  paper = await writeInWord(report);
});

const zeros = (size: number) => Buffer.alloc(size);
const withParts = (...more: readonly PartToZip[]) => zipOf([...partsOf(paper), ...more]);
const document = 'word/document.xml';
const doctype = (inside: string) => (xml: string) => xml.replace('?>', `?><!DOCTYPE w:document [${inside}]>`);

describe('a Word document that would harm whoever opens it', { timeout: 60_000 }, () => {
  it.each<[string, () => Uint8Array, RegExp]>([
    [
      'unpacks to 10 GB by what it says',
      () => withParts({ name: 'a.bin', content: 'a', declared: 4_000_000_000 }),
      /more than 100 MB/,
    ],
    [
      'unpacks to more than it says',
      () => withParts({ name: 'a.bin', content: zeros(50_000_000), declared: 1_000 }),
      /holds other than it says/,
    ],
    [
      'unpacks to less than it says',
      () => withParts({ name: 'a.bin', content: 'a', declared: 1_000 }),
      /holds other than it says/,
    ],
    [
      'unpacks to 150 times its size',
      () => withParts({ name: 'a.bin', content: zeros(40_000_000) }),
      /more than 100 times its size/,
    ],
    [
      'has 2,001 parts',
      () => withParts(...Array.from({ length: 2_001 }, (_, at) => ({ name: `${at}`, content: '' }))),
      /2,\d\d\d parts, and at most 2,000/,
    ],
    [
      'climbs out of its folder',
      () => withParts({ name: '../../etc/passwd', content: 'x' }),
      /names a place outside itself/,
    ],
    [
      'climbs out with backslashes',
      () => withParts({ name: '..\\..\\windows\\x', content: 'x' }),
      /names a place outside itself/,
    ],
    [
      'begins at the root',
      () => withParts({ name: '/etc/passwd', content: 'x' }),
      /names a place outside itself/,
    ],
    [
      'has a part locked with a password',
      () => withParts({ name: 'a.bin', content: 'x', flags: 1 }),
      /protected by a password/,
    ],
    [
      'holds macros',
      () => withParts({ name: 'word/vbaProject.bin', content: 'x' }),
      /holds macros, which are never taken in/,
    ],
    [
      'reads a file of the server',
      () => withPart(paper, document, doctype('<!ENTITY x SYSTEM "file:///etc/passwd">')),
      /its own document type/,
    ],
    [
      'laughs a billion times',
      () => withPart(paper, document, doctype('<!ENTITY a "ha"><!ENTITY b "&a;&a;">')),
      /its own document type/,
    ],
    [
      'asks another server for its type',
      () => withPart(paper, 'word/styles.xml', doctype('<!ENTITY % d SYSTEM "http://127.0.0.1/x.dtd"> %d;')),
      /its own document type/,
    ],
    [
      'hides that in UTF-16',
      () =>
        withParts({
          name: 'word/extra.xml',
          content: Buffer.from('<?xml version="1.0"?><!DOCTYPE a []><a/>', 'utf16le'),
        }),
      /its own document type/,
    ],
  ])('is refused when it %s', async (_, make, sentence) => {
    expect(await findOfficeFault(make())).toMatch(sentence);
  });

  it.each<[string, () => Uint8Array, RegExp]>([
    [
      'unpacks to more than it says',
      () => withParts({ name: 'a.bin', content: zeros(50_000_000), declared: 1_000 }),
      /holds other than it says/,
    ],
    ['has the same part twice', () => withParts({ name: document, content: 'x' }), /damaged|ZIP archive/],
    [
      'says that it may hold macros',
      () =>
        withPart(paper, '[Content_Types].xml', (xml) =>
          xml.replace(
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
            'application/vnd.ms-word.document.macroEnabled.main+xml',
          ),
        ),
      /with macros; macros are never taken in/,
    ],
    ['was cut short', () => paper.subarray(0, paper.length - 40), /damaged|ZIP archive|Word document/],
    ['has nothing in it that Word could open', () => withPart(paper, document, () => '<not-word'), /damaged/],
  ])('is not taken in when it %s, for a reason that says what to do', async (_, make, sentence) => {
    const fault = await findFileFault(make(), 'paper.docx');
    expect(fault).toMatch(sentence);
    expect(fault?.match(/[.!?](?:\s|$)/g)).toHaveLength(1);
  });

  it('costs little memory to refuse', async () => {
    const bomb = withParts({ name: 'a.bin', content: zeros(80_000_000), declared: 700_000 });
    const before = process.memoryUsage.rss();
    expect(await findOfficeFault(bomb)).toMatch(/holds other than it says/);
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024);
  });
});

describe('what a Word document would fetch from elsewhere', { timeout: 60_000 }, () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked++;
    response.end();
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => server.close());

  it('is never fetched, and is said to be removed; a link that a person would follow is left alone', async () => {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const external = (kind: string) =>
      `<Relationship Id="x${kind}" Type="${type}/${kind}" Target="${address}/${kind}" TargetMode="External"/>`;
    const picture =
      '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="ximage"/></w:drawing></w:r></w:p>';
    const tracked = withPart(
      withPart(paper, 'word/_rels/document.xml.rels', (xml) =>
        xml.replace(
          '</Relationships>',
          `${['image', 'attachedTemplate', 'hyperlink'].map(external).join('')}</Relationships>`,
        ),
      ),
      document,
      (xml) => xml.replace('<w:body>', `<w:body>${picture}`),
    );
    const read = await readPack({ bytes: tracked, fileName: 'paper.docx' });
    if (read.outcome === 'unreadable') throw new Error(read.sentence);
    expect(read.pack.findings.filter(({ kind }) => kind === 'leftOut').map(({ message }) => message)).toEqual(
      [
        'The document would fetch 2 things from elsewhere (attachedTemplate, image), which was removed and not fetched; look at the original for what is missing.',
      ],
    );
    expect(read.pack.documents[0]?.recommendations).toHaveLength(1);
    expect(asked).toBe(0);
  });
});

describe('a file that is not what it seems', { timeout: 60_000 }, () => {
  const page = writePdf(printed([72, 700, 12, 'Minutes of the Board']));
  const locked = writePdf(printed([72, 700, 12, 'Secret']), '/Encrypt 6 0 R /ID [<00><00>]', [
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
  ]);
  it.each<[string, () => Uint8Array, RegExp]>([
    ['a PDF locked with a password', () => locked, /is protected by a password; take the password off/],
    [
      'a PDF of pictures',
      () => writePdf('0 0 m 10 10 l S'),
      /holds no text, only pictures of its pages: have text recognised in it/,
    ],
    ['a PDF cut short', () => Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'), /is a damaged PDF/],
    [
      'a PDF that is a ZIP as well',
      () => Buffer.concat([page, zipOf([{ name: 'a', content: 'a' }])]),
      /is two files in one/,
    ],
    [
      'a drawing',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      /is a web page or a drawing/,
    ],
    [
      'a web page',
      () => Buffer.from('<!DOCTYPE html><script>alert(1)</script>'),
      /is a web page or a drawing/,
    ],
    [
      'an archive',
      () => zipOf([{ name: 'paper.txt', content: report }]),
      /is a ZIP archive; Concordat reads/,
    ],
    [
      'an Office document with a password',
      () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          zeros(600),
          Buffer.from('EncryptedPackage', 'utf16le'),
          zeros(600),
        ]),
      /protected by a password; take the password off/,
    ],
  ])('is refused when it is %s, whatever its name', async (_, make, sentence) => {
    const fault = await findFileFault(make(), 'minutes.docx');
    expect(fault).toMatch(sentence);
    expect(fault?.match(/[.!?](?:\s|$)/g)).toHaveLength(1);
  });

  it('is taken for what it is under another name', async () => {
    expect(await findFileFault(paper, 'paper.pdf')).toBeNull();
    expect(await findFileFault(page, 'minutes.txt')).toBeNull();
  });
});

describe('a workbook, kept but not read as a paper', () => {
  const contents =
    '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
  const workbook = (...more: PartToZip[]) =>
    zipOf([
      { name: '[Content_Types].xml', content: contents },
      { name: 'xl/workbook.xml', content: '<a/>' },
      ...more,
    ]);
  const typed = '<!DOCTYPE a [<!ENTITY x "ha">]><a/>';

  it('is taken in when nothing is wrong with it, whatever its other parts are', async () => {
    const picture = { name: 'xl/media/a.bin', content: 'PNG <!DOCTYPE' };
    expect(await findFileFault(workbook(picture), 'budget.xlsx')).toBeNull();
  });

  it.each<[string, PartToZip, RegExp]>([
    ['floods', { name: 'a.bin', content: zeros(50_000_000), declared: 1_000 }, /holds other than it says/],
    ['holds macros', { name: 'xl/vbaProject.bin', content: 'x' }, /holds macros/],
    ['defines a type', { name: 'xl/a.xml', content: typed }, /its own document type/],
    ['defines one in a part of another name', { name: 'xl/a.dat', content: typed }, /its own document type/],
    [
      'defines one in UTF-16 behind a mark',
      { name: 'xl/a.dat', content: Buffer.from(`\ufeff${typed}`, 'utf16le') },
      /its own document type/,
    ],
  ])('is refused when it %s', async (_, part, sentence) => {
    expect(await findFileFault(workbook(part), 'budget.xlsx')).toMatch(sentence);
  });
});
