import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import { NotPermitted, storeFile } from '../index.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.close());

const bytesOf = (text: string) => Uint8Array.from(new TextEncoder().encode(text));
const command = (parts: object = {}) => ({
  bodyId: office.policingBody,
  fileName: 'pack.md',
  mediaType: 'text/markdown',
  purpose: 'paper' as const,
  bytes: bytesOf('# A pack'),
  ...parts,
});

it('keeps the bytes once by their SHA-256, and an entry for each time they came', async () => {
  const first = accepted(await storeFile(office.as('governanceOfficer'), command()));
  const again = accepted(
    await storeFile(office.as('governanceOfficer'), command({ fileName: 'C:\\papers\\renamed.md' })),
  );
  const sha256 = createHash('sha256').update('# A pack').digest('hex');
  expect([first, again]).toEqual([
    { isKnown: false, entry: expect.objectContaining({ sha256, fileName: 'pack.md', size: 8 }) },
    { isKnown: true, entry: expect.objectContaining({ sha256, fileName: 'renamed.md' }) },
  ]);
  expect([await office.count('stored_file'), await office.count('file_entry')]).toEqual([1, 2]);
});

it('does not tell another body that it holds the same content', async () => {
  const elsewhere = office.as('governanceOfficer', { bodyIds: [office.elsewhere] });
  accepted(await storeFile(office.as('governanceOfficer'), command()));
  expect(accepted(await storeFile(elsewhere, command({ bodyId: office.elsewhere })))).toMatchObject({
    isKnown: false,
  });
});

it.each([
  ['an empty file', { bytes: new Uint8Array() }, 'FileEmpty'],
  ['26 MB', { bytes: new Uint8Array(26_000_000) }, 'FileTooLarge'],
  ['a program', { mediaType: 'application/x-executable' }, 'FileKindNotTaken'],
  ['a file without a name', { fileName: ' ' }, 'FileNameMissing'],
])('turns away %s with a sentence, and stores nothing', async (_what, parts, kind) => {
  const before = [
    await office.count('stored_file'),
    await office.count('file_entry'),
    await office.count('audit_event'),
  ];
  expect(await storeFile(office.as('governanceOfficer'), command(parts))).toMatchObject({
    outcome: 'refused',
    refusal: { kind },
    sentence: expect.stringMatching(/^[A-Z].*\.$/),
  });
  expect([
    await office.count('stored_file'),
    await office.count('file_entry'),
    await office.count('audit_event'),
  ]).toEqual(before);
});

it('takes files from those who may upload, for a body of theirs', async () => {
  await expect(storeFile(office.as('auditor'), command())).rejects.toThrow(NotPermitted);
  await expect(
    storeFile(office.as('governanceOfficer'), command({ bodyId: office.elsewhere })),
  ).rejects.toThrow(NotPermitted);
});
