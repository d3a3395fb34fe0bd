import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testId } from '../../test/circumstances.ts';
import { instant } from '../kernel/index.ts';
import {
  bothTexts,
  mostNotesOnPaper,
  type PrivateNote,
  sentenceForPrivateNoteRefusal,
  writePrivateNote,
} from './private-note.ts';

const now = instant('2016-12-12T09:00:00Z');
const paperId = testId<'Paper'>(1);
const kept: PrivateNote = {
  id: testId(2),
  paperId,
  anchor: { words: 'The tower leaks.', nth: 0 },
  text: 'Ask about the roof.',
  writtenAt: instant('2016-12-11T09:00:00Z'),
};
const command = { noteId: kept.id, paperId, anchor: null, text: ' Ask who pays. ', writtenOver: 0 };

describe('writing a private note', () => {
  it('keeps a new one where it was put', () => {
    const anchor = { words: 'It is old.', nth: 1 };
    expect(writePrivateNote({ kept: null, others: 0 }, { ...command, anchor }, { now })).toMatchObject({
      outcome: 'accepted',
      state: { note: { anchor, text: 'Ask who pays.', writtenAt: now }, isMerged: false },
    });
  });

  it('puts other words in the place of those that were seen, where it was first put', () => {
    const decision = writePrivateNote(
      { kept: { value: kept, version: 3 }, others: 0 },
      { ...command, writtenOver: 3 },
      { now },
    );
    expect(decision).toMatchObject({
      state: { note: { text: 'Ask who pays.', anchor: kept.anchor }, isMerged: false },
    });
  });

  it('keeps both texts where it was written elsewhere meanwhile', () => {
    const decision = writePrivateNote(
      { kept: { value: kept, version: 3 }, others: 0 },
      { ...command, writtenOver: 2 },
      { now },
    );
    expect(decision).toMatchObject({
      state: { note: { text: 'Ask about the roof.\n\nAsk who pays.' }, isMerged: true },
    });
  });

  it('refuses an empty one, one of another paper and one too many, and says what to do', () => {
    const refusals = [
      writePrivateNote({ kept: null, others: 0 }, { ...command, text: ' \n' }, { now }),
      writePrivateNote({ kept: null, others: mostNotesOnPaper }, command, { now }),
      writePrivateNote(
        { kept: { value: kept, version: 1 }, others: 0 },
        { ...command, paperId: testId(9) },
        { now },
      ),
    ];
    const said = refusals.map((decision) =>
      decision.outcome === 'refused' ? sentenceForPrivateNoteRefusal(decision.refusal) : null,
    );
    expect(said).toEqual([
      'Write something, or remove the note.',
      'You have 200 notes on this paper; remove one you no longer need.',
      'This note stands on another paper; make a new one here.',
    ]);
  });
});

it('loses no text, whichever came first, and grows no longer when it is sent again', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const both = bothTexts(one, other);
      expect(both).toContain(one);
      expect(both).toContain(other);
      expect(bothTexts(both, other)).toBe(both);
    }),
  );
});
