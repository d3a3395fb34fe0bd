import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPack } from './read-pack.ts';

const minutes = `NORTHSHIRE POLICE BOARD

MINUTES

Date: 3 May 2018
Time: 10:00
Venue: County Hall

Members: Pat Doe, Chief Executive, OPCC

1. Welcome – £5

1.1 The Chair opened the meeting.
`;

async function read(bytes: Uint8Array, fileName = 'upload.txt') {
  return readPack({ bytes, fileName });
}

async function sentenceFor(bytes: Uint8Array): Promise<string> {
  const outcome = await read(bytes);
  return outcome.outcome === 'unreadable' ? outcome.sentence : 'read';
}

describe('reading an uploaded file', { timeout: 60_000 }, () => {
  it('reads a paper in a thread of its own and gives its hash', async () => {
    const steps: string[] = [];
    const outcome = await readPack({
      bytes: Buffer.from(minutes),
      fileName: 'minutes.txt',
      onProgress: (step) => steps.push(step),
    });
    expect(outcome).toMatchObject({
      outcome: 'read',
      pack: { source: { file: 'minutes.txt', lines: 13 }, documents: [{ kind: 'minutes' }] },
    });
    expect(steps).toEqual(['decoding', 'parsing']);
  });

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${minutes}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${minutes}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${minutes}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from([...minutes].map((sign) => (sign === '–' ? 0x96 : sign.charCodeAt(0))))],
  ])('reads text in %s', async (_, bytes) => {
    const outcome = await read(bytes);
    if (outcome.outcome !== 'read') throw new Error(outcome.sentence);
    expect(outcome.pack.documents[0]?.items?.[0]?.title).toBe('Welcome – £5');
  });

  it.each([
    ['an empty file', Buffer.alloc(0), /is empty/],
    ['a file of blank lines', Buffer.from('\n \n\t\n'), /holds no words/],
    ['a file of 26 MB', Buffer.alloc(26 * 1024 * 1024, 'a'), /is 26\.0 MB; the limit is 25 MB/],
    [
      'a ZIP archive',
      Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 0, 0, ...Array(60).fill(0)]),
      /Concordat reads board papers as plain text/,
    ],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
      /is a picture/,
    ],
    ['a compressed file', gzipSync(minutes), /Concordat reads board papers as plain text/],
    ['a rich text document', Buffer.from('{\\rtf1\\ansi Hello}'), /is a rich text document/],
    [
      'a program',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, ...Array(56).fill(0)]),
      /Concordat reads board papers as plain text|is not text/,
    ],
    [
      'bytes that mean nothing',
      Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)),
      /is not text in UTF-8/,
    ],
    ['UTF-16 without its mark', Buffer.from(minutes, 'utf16le'), /is not text in UTF-8/],
    ['a shopping list', Buffer.from('milk\neggs\nbread\n'), /does not read as a board paper/],
    [
      'a letter',
      Buffer.from('Dear all,\n\nThank you for coming on Tuesday. It was good to see you.\n\nYours,\nPat\n'),
      /does not read as a board paper/,
    ],
    [
      'JSON',
      Buffer.from('{ "name": "concordat", "version": "1.0.0", "items": [1, 2, 3] }'),
      /does not read as a board paper/,
    ],
    [
      'a program text',
      Buffer.from(
        "import fs from 'node:fs';\n\nexport function read(path) {\n  return fs.readFileSync(path);\n}\n",
      ),
      /does not read as a board paper/,
    ],
  ])('refuses %s in one sentence', async (_, bytes, sentence) => {
    const said = await sentenceFor(bytes);
    expect(said).toMatch(sentence);
    expect(said.match(/[.!?](?:\s|$)/g)).toHaveLength(1);
  });
});
