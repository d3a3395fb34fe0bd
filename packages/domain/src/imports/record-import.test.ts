import { expect, it } from 'vitest';
import { testId } from '../../test/circumstances.ts';
import { board } from '../../test/meetings.ts';
import { agenda, atWork, finding, lines, officer, packOf, pending, report } from '../../test/pack-imports.ts';
import { ownBody } from '../../test/viewers.ts';
import { answerImportQuestion } from './answer-import-question.ts';
import { sentenceForImportsRefusal } from './imports-refusals.ts';
import { sameContent } from './pack-import.ts';
import { type RecordImport, recordImport } from './record-import.ts';
import { rejectImport } from './reject-import.ts';
import { supersedeImport } from './supersede-import.ts';

const record = (changes: Partial<RecordImport> = {}, known = [] as Parameters<typeof recordImport>[0]) =>
  recordImport(
    known,
    {
      bodyId: ownBody,
      fileEntryId: testId(8),
      draft: packOf([agenda]),
      lines,
      forums: [board],
      ...changes,
    },
    atWork(),
  );

it('waits for a decision with its findings numbered and unanswered', () => {
  const draft = packOf(
    [agenda],
    [finding({ printed: 61_558, computed: 61_559, difference: -1 }), finding({})],
  );
  expect(record({ draft })).toMatchObject({
    state: {
      status: 'pending',
      uploadedBy: officer.userId,
      draft: { documents: [{ kind: 'agenda' }] },
      findings: [
        { position: 0, printed: '61558', computed: '61559', difference: '-1', answer: null },
        { position: 1, printed: null, answer: null },
      ],
    },
    events: [{ type: 'ImportRecorded', documents: 1, findings: 2 }],
  });
});

it('recognises the same bytes while they wait or were accepted, not once rejected', () => {
  const earlier = pending();
  expect(record({}, [earlier])).toMatchObject({
    refusal: { kind: 'ContentAlreadyImported', importId: earlier.id },
  });
  expect(record({}, [{ ...earlier, status: 'accepted' }])).toMatchObject({ refusal: { status: 'accepted' } });
  expect(record({}, [{ ...earlier, status: 'rejected' }]).outcome).toBe('accepted');
  expect(sameContent('cd'.repeat(32), [earlier])).toBeNull();
});

it('refuses a file in which nothing was recognised, and one marked too high to keep', () => {
  expect(record({ draft: packOf([{ ...report, kind: 'other' }]) })).toMatchObject({
    refusal: { kind: 'NothingRecognised' },
  });
  const decision = record({ lines: ['Agenda', '**SECRET**'] });
  if (decision.outcome === 'accepted') throw new Error('it was kept');
  expect(sentenceForImportsRefusal(decision.refusal)).toBe(
    'The file is marked SECRET, which may not be kept here; handle it in a system cleared for it.',
  );
});

it('asks for a reason to reject, an answer to a question, and a newer import to give way to', () => {
  const packImport = pending(packOf([agenda], [finding({})]));
  const findingId = packImport.findings[0]?.id ?? testId<'ImportFinding'>(0);
  expect(rejectImport(packImport, { reason: ' ' }, atWork())).toMatchObject({
    refusal: { kind: 'RejectionReasonMissing' },
  });
  expect(answerImportQuestion(packImport, { findingId, answer: ' ' }, atWork())).toMatchObject({
    refusal: { kind: 'AnswerMissing' },
  });
  expect(answerImportQuestion(packImport, { findingId: testId(0), answer: 'Yes' }, atWork())).toMatchObject({
    refusal: { kind: 'FindingUnknown' },
  });
  expect(supersedeImport(packImport, { by: packImport.id }, atWork())).toMatchObject({
    refusal: { kind: 'SupersededByItself' },
  });
});

it('keeps the last answer and tells the one before it', () => {
  const packImport = pending(packOf([agenda], [finding({})]));
  const findingId = packImport.findings[0]?.id ?? testId<'ImportFinding'>(0);
  const first = answerImportQuestion(packImport, { findingId, answer: 'Chief Executive' }, atWork());
  if (first.outcome === 'refused') throw new Error(first.refusal.kind);
  expect(answerImportQuestion(first.state, { findingId, answer: 'Chief Constable' }, atWork())).toMatchObject(
    {
      events: [{ before: { answer: 'Chief Executive' }, after: { answer: 'Chief Constable' } }],
    },
  );
});
