import { inTransaction, isOutOfTime } from '@concordat/database';
import { noticeStore, sha256 } from '@concordat/database/stores';
import { idOf } from '@concordat/domain/kernel';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draft, hashOfNotice, openRegister, postWith, readyNotice, wholeText } from '../../test/notices.ts';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import {
  decidePublication,
  draftNotice,
  grantDelegation,
  makeNoticeReady,
  NotPermitted,
  recordConditionMet,
  recordPastNotice,
  returnNotice,
  signNotice,
  writeNotice,
} from '../index.ts';

let office: TestOffice;
let head: Awaited<ReturnType<typeof postWith>>;
let treasurer: Awaited<ReturnType<typeof postWith>>;
beforeAll(async () => {
  office = await testOffice({ poolSize: 30 });
  await openRegister(office);
  head = await postWith(office, 'Police and Crime Commissioner', 'policingBodyHead');
  treasurer = await postWith(office, 'Chief Finance Officer', 'policingBodyFinanceOfficer');
  accepted(
    await grantDelegation(office.system(office.policingBody), {
      bodyId: office.policingBody,
      postId: treasurer.postId,
      kind: 'singleTender',
      limit: 15_000_000,
      from: '2016-04-01',
      until: null,
      source: 'Commissioning strategy',
    }),
  );
}, 60_000);
afterAll(() => office.close());

const officer = () => office.as('governanceOfficer');

/** Drafts as somebody does who tries again when the database had no connection free in time. */
const patiently = (title: string): ReturnType<typeof draft> =>
  draft(officer(), office, title).catch((error: unknown) => {
    if (isOutOfTime(error)) return patiently(title);
    throw error;
  });

const loaded = (noticeId: string) =>
  inTransaction(office.prisma, officer().viewer, (tx) => noticeStore.load(tx, idOf(noticeId)));

/** The numbers the register gave out itself, in their sequence. */
async function numbersGiven(): Promise<number[]> {
  const { rows } = await office.ownerPool.query<{ number: number }>(
    'select number from decision_notice where year = 2016 and number > 29 order by number',
  );
  return rows.map(({ number }) => number);
}

const sign = async (context: ReturnType<typeof officer>, noticeId: string, textSha256?: string) =>
  signNotice(context, {
    noticeId,
    textSha256: textSha256 ?? (await hashOfNotice(office, noticeId)),
    idempotencyKey: v7(),
  });

describe('the register of decisions', () => {
  it('numbers fifty drafts made at once without a gap, though others fail among them', async () => {
    const titles = Array.from({ length: 60 }, (_, at) => (at % 6 === 0 ? ' ' : `Notice ${at}`));
    const made = await Promise.all(titles.map(patiently));
    expect(made.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(50);
    expect(await numbersGiven()).toEqual(Array.from({ length: 50 }, (_, at) => 30 + at));
  }, 120_000);

  it('records a notice from before with its own number, once, and leaves the count alone', async () => {
    const past = {
      bodyId: office.policingBody,
      year: 2016,
      number: 13,
      title: 'Relocation of the Sexual Assault Referral Centre',
      kind: 'estate',
      value: null,
      decision: 'To move it to Huntingdon.',
      decidedOn: '2016-03-17',
      signatoryPost: 'Police and Crime Commissioner',
      source: 'Capital monitoring of December 2016, 5.2',
    } as const;
    const record = () => recordPastNotice(officer(), { ...past, idempotencyKey: v7() });
    expect(accepted(await record())).toMatchObject({ reference: 'CPCC 2016-013' });
    expect(await record()).toMatchObject({ refusal: { kind: 'ReferenceTaken' }, path: ['number'] });
    const last = (await numbersGiven()).at(-1) ?? 29;
    const next = `CPCC 2016-${String(last + 1).padStart(3, '0')}`;
    expect(accepted(await draft(officer(), office)).reference).toBe(next);
  });

  it('is one for each body: another has none until it is opened', async () => {
    const theirs = office.as('governanceOfficer', { bodyIds: [office.elsewhere] });
    const command = { title: 'Repairs', kind: 'estate', origin: null, idempotencyKey: v7() } as const;
    expect(await draftNotice(theirs, { ...command, bodyId: office.elsewhere })).toMatchObject({
      refusal: { kind: 'RegisterNotOpen' },
    });
    await expect(draftNotice(theirs, { ...command, bodyId: office.policingBody })).rejects.toThrow(
      NotPermitted,
    );
  });
});

describe('signing', () => {
  it('freezes the words with their hash and cites the line of the scheme that was used', async () => {
    const noticeId = await readyNotice(office, treasurer.postId);
    accepted(await sign(treasurer.context, noticeId));
    const signature = (await loaded(noticeId))?.value.signature;
    expect(signature).toMatchObject({
      post: 'Chief Finance Officer',
      authority:
        'Scheme of delegation: Single tender action up to £150,000, Chief Finance Officer, from 1 April 2016 (Commissioning strategy)',
    });
    expect(sha256(signature?.text ?? '')).toBe(signature?.textSha256);
    expect((await office.trailOf(office.policingBody)).at(-1)).toBe('NoticeSigned');
  });

  it('refuses words that changed since they were read, with nothing written', async () => {
    const noticeId = await readyNotice(office, head.postId);
    const read = await hashOfNotice(office, noticeId);
    const back = { noticeId, reason: 'A figure is wrong', expectedVersion: 3 };
    accepted(await returnNotice(head.context, back));
    const text = { ...wholeText, options: [...wholeText.options], advice: [...wholeText.advice], value: 1 };
    const rewritten = { ...text, objectives: ['Transformation'] };
    accepted(
      await writeNotice(officer(), {
        noticeId,
        text: rewritten,
        marking: 'official',
        expectedVersion: 4,
      }),
    );
    accepted(
      await makeNoticeReady(officer(), { noticeId, signatoryPostId: head.postId, expectedVersion: 5 }),
    );
    expect(await sign(head.context, noticeId, read)).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'TextChangedSinceRead' },
    });
    expect((await loaded(noticeId))?.value.status).toBe('ready');
    accepted(await sign(head.context, noticeId));
  });

  it('refuses another hand than the one it waits for', async () => {
    const noticeId = await readyNotice(office, head.postId);
    expect(await sign(treasurer.context, noticeId)).toMatchObject({ refusal: { kind: 'NotTheSignatory' } });
    await expect(sign(officer(), noticeId)).rejects.toThrow(NotPermitted);
  });

  it('leaves nothing that the database would let anybody change or delete', async () => {
    const noticeId = await readyNotice(office, head.postId);
    accepted(await sign(head.context, noticeId));
    const { viewer, prisma } = officer();
    const asApp = (sql: string) =>
      inTransaction(prisma, viewer, (tx) => tx.$executeRawUnsafe(sql, noticeId), {});
    for (const sql of [
      `update decision_notice set signed_text = 'other' where id = $1::uuid`,
      `update decision_notice set text = '{}' where id = $1::uuid`,
      `update decision_notice set status = 'draft' where id = $1::uuid`,
      'update decision_notice set number = 999 where id = $1::uuid',
      'delete from decision_notice where id = $1::uuid',
    ]) {
      await expect(asApp(sql)).rejects.toThrow(/never change|keeps its/);
    }
    expect((await loaded(noticeId))?.value.status).toBe('signed');
  });

  it('gives one signature to two taps with the same key', async () => {
    const noticeId = await readyNotice(office, head.postId);
    const command = { noticeId, textSha256: await hashOfNotice(office, noticeId), idempotencyKey: v7() };
    accepted(await signNotice(head.context, command));
    expect(await signNotice(head.context, command)).toMatchObject({ outcome: 'accepted', replayed: true });
    expect(await office.count('audit_event', `action = 'NoticeSigned' and object_id = '${noticeId}'`)).toBe(
      1,
    );
  });
});

describe('afterwards', () => {
  it('a conditional decision has effect from the day its condition is met', async () => {
    const noticeId = await readyNotice(office, head.postId, { condition: 'Legal review of the draft' });
    accepted(await sign(head.context, noticeId));
    const met = { noticeId, on: '2016-12-12', note: 'Reviewed without changes', expectedVersion: 4 };
    accepted(await recordConditionMet(officer(), met));
    expect(await recordConditionMet(officer(), { ...met, expectedVersion: 5 })).toMatchObject({
      refusal: { kind: 'ConditionMetAlready' },
    });
  });

  it('is read by the other body of the area once published in full, and by it never while withheld', async () => {
    const theirs = office.as('chiefOfficer', { bodyIds: [office.constabulary] });
    const reads = (noticeId: string) =>
      inTransaction(office.prisma, theirs.viewer, (tx) => noticeStore.load(tx, idOf(noticeId)));
    const noticeId = await readyNotice(office, head.postId);
    accepted(await sign(head.context, noticeId));
    expect(await reads(noticeId)).toBeNull();
    const decide = (choice: 'full' | 'withheld', expectedVersion: number, reason: string | null = null) =>
      decidePublication(officer(), {
        noticeId,
        choice,
        summary: null,
        reason,
        expectedVersion,
        idempotencyKey: v7(),
      });
    expect(await decide('withheld', 4)).toMatchObject({ refusal: { kind: 'PublicationReasonMissing' } });
    accepted(await decide('withheld', 4, 'A contract is still being agreed'));
    expect(await reads(noticeId)).toBeNull();
    accepted(await decide('full', 5));
    expect((await reads(noticeId))?.value.reference).toMatch(/^CPCC 2016-/);
  });
});
