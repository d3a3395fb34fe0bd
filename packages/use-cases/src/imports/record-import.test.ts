import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accept, establishBoard, governance, record, upload } from '../../test/import-pack.ts';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import { smallPack } from '../../test/small-pack.ts';
import { answerImportQuestion, NotPermitted, recordImport, rejectImport } from '../index.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
  await establishBoard(office);
});
afterAll(() => office.close());

const imports = () => office.count('pack_import');

describe('an uploaded pack', () => {
  it('waits with its draft, its findings and its text line by line', async () => {
    const text = smallPack();
    const { importId, status } = accepted(await record(office, text));
    expect(status).toBe('pending');
    const { rows } = await office.ownerPool.query(
      `select i.line_count, i.reader_body_ids, i.draft->'documents' as documents, s.lines,
         (select count(*)::int from import_finding f where f.import_id = i.id) as findings
         from pack_import i join import_source s on s.import_id = i.id where i.id = $1`,
      [importId],
    );
    const [{ line_count, reader_body_ids, documents, lines, findings }] = rows;
    expect(documents.map(({ kind }: { kind: string }) => kind)).toEqual(['agenda', 'minutes', 'report']);
    expect(lines).toEqual(text.replace(/\n$/, '').split('\n'));
    expect(line_count).toBe(lines.length);
    expect(findings).toBeGreaterThan(0);
    expect(reader_body_ids).toEqual([office.policingBody]);
    expect(await office.count('meeting')).toBe(0);
  });

  it('is recognised when the same content comes again under another name, pending or accepted', async () => {
    const before = await imports();
    const again = await record(office, smallPack(), 'renamed.md');
    expect(again).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'ContentAlreadyImported', status: 'pending', importId: expect.any(String) },
    });
    const known = again.outcome === 'refused' && 'importId' in again.refusal ? again.refusal.importId : '';
    accepted(await accept(office, known));
    expect(await record(office, smallPack(), 'once-more.md')).toMatchObject({
      refusal: { kind: 'ContentAlreadyImported', status: 'accepted', importId: known },
    });
    expect(await imports()).toBe(before);
  });

  it('may be imported again once it was rejected, with a reason', async () => {
    const text = smallPack({ venue: 'Rejected Room' });
    const { importId } = accepted(await record(office, text));
    expect(
      await rejectImport(governance(office), { importId, reason: ' ', expectedVersion: 1 }),
    ).toMatchObject({ outcome: 'refused', path: ['reason'] });
    accepted(
      await rejectImport(governance(office), { importId, reason: 'The wrong draft', expectedVersion: 1 }),
    );
    expect(
      await office.count(
        'pack_import',
        `status = 'rejected' and decision_note = 'The wrong draft' and decided_by = 'user-governanceOfficer'`,
      ),
    ).toBe(1);
    expect((await record(office, text)).outcome).toBe('accepted');
  });

  it('is read once however often it is sent with one key', async () => {
    const before = await imports();
    const { id: fileId } = await upload(office, smallPack({ venue: 'One Key Room' }));
    const command = { fileId, bodyId: office.policingBody, idempotencyKey: v7() };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => recordImport(governance(office), command)),
    );
    expect(new Set(answers.map((answer) => accepted(answer).importId)).size).toBe(1);
    expect(await imports()).toBe(before + 1);
  });

  it('is for those who may upload, from a file of their own body', async () => {
    const { id: fileId } = await upload(office, smallPack({ venue: 'Closed Room' }));
    const command = { fileId, bodyId: office.policingBody, idempotencyKey: v7() };
    const constabulary = office.as('governanceOfficer', { bodyIds: [office.constabulary] });
    await expect(recordImport(office.as('auditor'), command)).rejects.toThrow(NotPermitted);
    await expect(recordImport(constabulary, command)).rejects.toThrow(NotPermitted);
    await expect(recordImport(constabulary, { ...command, bodyId: office.constabulary })).rejects.toThrow(
      NotPermitted,
    );
    await expect(recordImport(governance(office), { ...command, fileId: v7() })).rejects.toThrow(
      NotPermitted,
    );
  });
});

describe('a file that is no paper', () => {
  const truncated = smallPack().slice(0, 330);
  it.each<[string, string | Uint8Array, RegExp]>([
    ['binary', Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 251), /\.$/],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array(200).fill(0)]),
      /PNG|image|\.$/,
    ],
    ['a shopping list', 'milk\nbread\ntwo pounds of apples\n', /paper|agenda/],
    ['words around a NUL', `Minutes\u0000of\u0000nothing`, /\.$/],
    ['a paper marked SECRET', `SECRET\n\n${smallPack({ venue: 'Secret Room' })}`, /SECRET/],
  ])('(%s) is turned away in a plain sentence, and nothing is stored', async (_what, bytes, sentence) => {
    const { id: fileId } = await upload(office, bytes, 'strange.txt');
    const before = [await imports(), await office.count('import_source'), await office.count('audit_event')];
    const answer = await recordImport(governance(office), {
      fileId,
      bodyId: office.policingBody,
      idempotencyKey: v7(),
    });
    expect(answer).toMatchObject({
      outcome: 'refused',
      path: ['fileId'],
      sentence: expect.stringMatching(sentence),
    });
    expect([await imports(), await office.count('import_source'), await office.count('audit_event')]).toEqual(
      before,
    );
  });

  it('is asked about when it was cut off, and what is left of it can still be read', async () => {
    const { importId } = accepted(await record(office, truncated, 'truncated.md'));
    expect(await office.count('pack_import', `id = '${importId}' and status = 'pending'`)).toBe(1);
  });
});

describe('a question of an import', () => {
  const undated = smallPack({ venue: 'Undated Room' }).replace('**Date:** 10 November 2016\n', '');

  it('holds the pack back until it is answered, and the answer is what is recorded', async () => {
    const { importId } = accepted(await record(office, undated, 'undated.md'));
    expect(await accept(office, importId)).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'QuestionsUnanswered' },
    });
    const { rows } = await office.ownerPool.query<{ id: string }>(
      `select id from import_finding where import_id = $1 and kind = 'missingDate' and message like '%date of the meeting%'`,
      [importId],
    );
    const findingId = rows[0]?.id ?? '';
    const command = { importId, findingId, expectedVersion: 1 };
    expect(
      await answerImportQuestion(governance(office), { ...command, answer: 'a Thursday' }),
    ).toMatchObject({ outcome: 'refused', refusal: { kind: 'AnswerNotADate' }, path: ['answer'] });
    expect(
      accepted(await answerImportQuestion(governance(office), { ...command, answer: '2016-10-13' })),
    ).toEqual({ importId, version: 2 });
    expect(
      await answerImportQuestion(governance(office), { ...command, answer: '2016-10-14' }),
    ).toMatchObject({ outcome: 'conflict' });
    accepted(await accept(office, importId, { expectedVersion: 2, replaceExisting: true }));
    expect(await office.count('meeting', `held_on = '2016-10-13' and status = 'minutesDraft'`)).toBe(1);
    expect(
      await office.count(
        'import_finding',
        `answer = '2016-10-13' and answered_by = 'user-governanceOfficer'`,
      ),
    ).toBe(1);
  });

  it('is answered by those who decide imports only', async () => {
    const { importId } = accepted(
      await record(office, undated.replace('Undated', 'Other undated'), 'undated-2.md'),
    );
    const command = { importId, findingId: v7(), answer: '2016-10-13', expectedVersion: 1 };
    await expect(answerImportQuestion(office.as('estatesDirector'), command)).rejects.toThrow(NotPermitted);
    expect(await answerImportQuestion(governance(office), command)).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'FindingUnknown' },
    });
  });
});

describe('a pack of a forum that is not known here', () => {
  const ofGroup = smallPack({ venue: 'Estates Room' }).replaceAll(
    /business co-ordination board/gi,
    'Estates Sub-Group',
  );

  it('asks which forum it is, opens it when told so, and does not ask again', async () => {
    const { importId } = accepted(await record(office, ofGroup, 'estates.md'));
    expect(await accept(office, importId)).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'QuestionsUnanswered', count: 1 },
    });
    const { rows } = await office.ownerPool.query<{ id: string }>(
      `select id from import_finding where import_id = $1 and kind = 'unknownForum'`,
      [importId],
    );
    const answer = {
      importId,
      findingId: rows[0]?.id ?? '',
      answer: 'Estates Sub-Group',
      expectedVersion: 1,
    };
    accepted(await answerImportQuestion(governance(office), answer));
    const { meetingId } = accepted(await accept(office, importId, { expectedVersion: 2 }));
    expect(await office.count('forum', `name = 'Estates Sub-Group' and status = 'active'`)).toBe(1);
    expect(
      await office.count(
        'meeting',
        `id = '${meetingId}' and reader_body_ids = array['${office.policingBody}']::uuid[]`,
      ),
    ).toBe(1);
    expect(await office.trailOf(office.policingBody)).toContain('ForumEstablished');

    const { importId: next } = accepted(
      await record(office, ofGroup.replaceAll('16 December', '20 December'), 'next.md'),
    );
    expect(await office.count('import_finding', `import_id = '${next}' and kind = 'unknownForum'`)).toBe(0);
  });

  it('takes the name of a forum that is there for an answer, and remembers the other name', async () => {
    const board = smallPack({ venue: 'Board Room' })
      .replaceAll(/business co-ordination board/gi, 'Strategic Board')
      .replaceAll('2016', '2018');
    const { importId } = accepted(await record(office, board, 'strategic.md'));
    const { rows } = await office.ownerPool.query<{ id: string }>(
      `select id from import_finding where import_id = $1 and kind = 'unknownForum'`,
      [importId],
    );
    const answer = {
      importId,
      findingId: rows[0]?.id ?? '',
      answer: 'Business Coordination Board',
      expectedVersion: 1,
    };
    accepted(await answerImportQuestion(governance(office), answer));
    accepted(await accept(office, importId, { expectedVersion: 2 }));
    expect(
      await office.count(
        'forum',
        `name = 'Business Coordination Board' and 'Strategic Board' = any (aliases) and version = 2`,
      ),
    ).toBe(1);
  });
});
