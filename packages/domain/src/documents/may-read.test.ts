import fc from 'fast-check';
import { expect, it } from 'vitest';
import { testId } from '../../test/circumstances.ts';
import { otherBody, ownBody, viewerWith } from '../../test/viewers.ts';
import { mayRead, type Readership } from './may-read.ts';
import { readMarking } from './read-marking.ts';

const [anna, ben] = [testId<'Person'>(11), testId<'Person'>(12)];
const paper: Readership = { marking: readMarking('OFFICIAL'), namedReaders: [], readerBodyIds: [ownBody] };
const reader = viewerWith('reader', ['auditor'], { personId: anna, clearance: 'official' });

it('lets a body’s own people read an ordinary paper, and nobody else', () => {
  expect(mayRead(reader, paper)).toBe(true);
  expect(mayRead({ ...reader, bodyIds: [otherBody] }, paper)).toBe(false);
  expect(mayRead({ ...reader, bodyIds: [] }, paper)).toBe(false);
  expect(mayRead({ ...reader, roles: [] }, paper)).toBe(false);
});

it('asks for the clearance of a draft that is protected until approved', () => {
  const minutes = { ...paper, marking: readMarking('PROTECT until Approved') };
  expect(mayRead(reader, minutes)).toBe(false);
  expect(mayRead({ ...reader, clearance: 'officialSensitive' }, minutes)).toBe(true);
});

it('lets only the named readers in, however cleared the others are', () => {
  const named = { ...paper, namedReaders: [anna] };
  expect(mayRead(reader, named)).toBe(true);
  expect(mayRead({ ...reader, personId: ben, clearance: 'officialSensitive' }, named)).toBe(false);
  expect(mayRead({ ...reader, personId: null }, named)).toBe(false);
});

it('never lets more in when a paper is marked higher, names readers or leaves a body out', () => {
  const bodies = fc.subarray([ownBody, otherBody]);
  const people = fc.subarray([anna, ben]);
  const marking = fc.constantFrom('OFFICIAL', 'PROTECT', 'RESTRICTED').map(readMarking);
  const record = fc.record({ marking, namedReaders: people, readerBodyIds: bodies });
  const viewer = fc.record({
    personId: fc.constantFrom(anna, ben, null),
    bodyIds: bodies,
    clearance: fc.constantFrom('official' as const, 'officialSensitive' as const),
  });
  fc.assert(
    fc.property(viewer, record, (changes, readership) => {
      const asking = { ...reader, ...changes };
      if (mayRead(asking, readership)) return;
      expect(mayRead(asking, { ...readership, marking: readMarking('RESTRICTED') })).toBe(false);
      expect(mayRead(asking, { ...readership, readerBodyIds: readership.readerBodyIds.slice(1) })).toBe(
        false,
      );
      const narrowed = readership.namedReaders.slice(0, 1);
      if (narrowed.length > 0) expect(mayRead(asking, { ...readership, namedReaders: narrowed })).toBe(false);
    }),
  );
});
