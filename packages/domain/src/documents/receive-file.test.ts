import { expect, it } from 'vitest';
import { circumstancesOf } from '../../test/circumstances.ts';
import { ownBody, viewerWith } from '../../test/viewers.ts';
import { sentenceForDocumentsRefusal } from './documents-refusals.ts';
import { type ReceiveFile, receiveFile } from './receive-file.ts';
import { fileKindOf, largestFile } from './stored-file-kind.ts';

const pack: ReceiveFile = {
  bodyId: ownBody,
  sha256: 'ab'.repeat(32),
  fileName: 'board-pack.pdf',
  size: 155_230,
  mediaType: 'application/pdf',
  purpose: 'paper',
};
const officer = viewerWith('governance-officer', ['governanceOfficer']);
const receive = (changes: Partial<ReceiveFile> = {}, by = officer) =>
  receiveFile(null, { ...pack, ...changes }, circumstancesOf(by));

it('keeps a file under its own name, without the folders it came from', () => {
  expect(receive({ fileName: 'C:\\packs\\december.pdf' })).toMatchObject({
    state: { fileName: 'december.pdf', uploadedBy: 'governance-officer' },
    events: [{ type: 'FileReceived', fileName: 'december.pdf' }],
  });
});

it('keeps what is more than figures for those cleared as high as whoever brings it', () => {
  const uncleared = viewerWith('estates', ['estatesDirector'], { clearance: 'official' });
  expect(receive()).toMatchObject({ state: { clearance: 'officialSensitive' } });
  expect(receive({}, uncleared)).toMatchObject({ state: { clearance: 'official' } });
  expect(receive({ purpose: 'table' })).toMatchObject({ state: { clearance: 'officialSensitive' } });
  expect(receive({ purpose: 'figures' })).toMatchObject({ state: { clearance: 'official' } });
});

it.each<[string, Partial<ReceiveFile>, string]>([
  ['an empty file', { size: 0 }, 'The file is empty; choose one that has something in it.'],
  ['a file of 26 MB', { size: 26_000_000 }, 'The file is 26 MB; send one of at most 25 MB.'],
  ['a byte too many', { size: largestFile + 1 }, 'The file is 25.1 MB; send one of at most 25 MB.'],
  ['a program', { mediaType: 'application/x-msdownload' }, 'Send one of these instead: plain text'],
  ['a file without a name', { fileName: 'folder/' }, 'Give the file a name and send it again.'],
])('turns away %s and says what to do', (_, changes, sentence) => {
  const decision = receive(changes);
  if (decision.outcome === 'accepted') throw new Error('it was taken in');
  expect(sentenceForDocumentsRefusal(decision.refusal)).toContain(sentence);
});

it('takes a file of exactly the largest size', () => {
  expect(receive({ size: largestFile }).outcome).toBe('accepted');
});

it('knows a kind by its media type, parameters left aside', () => {
  expect(fileKindOf('text/plain; charset=utf-8')?.extensions).toEqual(['txt']);
  expect(fileKindOf('image/svg+xml')).toBeNull();
});
