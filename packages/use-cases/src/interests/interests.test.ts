import type { PersonId } from '@concordat/domain/bodies';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import {
  appointToPost,
  type CommandContext,
  endInterest,
  establishPost,
  NotPermitted,
  registerInterest,
  registerPerson,
  returnInterests,
} from '../index.ts';

let office: TestOffice;
let officer: CommandContext;
let personId: PersonId;
let themself: CommandContext;

beforeAll(async () => {
  office = await testOffice();
  officer = office.as('governanceOfficer', { bodyIds: [office.policingBody, office.constabulary] });
  const bodyId = office.policingBody;
  personId = accepted(await registerPerson(officer, { bodyId, name: 'Anwen Test' })).id;
  const post = accepted(await establishPost(officer, { bodyId, title: 'Chief Executive' }));
  accepted(
    await appointToPost(officer, {
      personId,
      postId: post.id,
      from: '2016-05-12',
      isDeputising: false,
      expectedVersion: 1,
    }),
  );
  themself = office.as('budgetHolder', { personId, clearance: 'official' });
});
afterAll(() => office.close());

const charity = (changed: object = {}) => ({
  personId,
  kind: 'membership' as const,
  isOfPartner: false,
  what: 'Trustee of a charity',
  since: '2015-04-01',
  isSensitive: false,
  idempotencyKey: v7(),
  ...changed,
});

describe('the register of interests', () => {
  it('is kept by the person themself, and read by both bodies of the area', async () => {
    accepted(await registerInterest(themself, charity()));
    const { rows } = await office.ownerPool.query(
      `select i.kind, w.what, w.clearance, i.reader_body_ids from registered_interest i
         join interest_words w on w.interest_id = i.id`,
    );
    expect(rows).toEqual([
      {
        kind: 'membership',
        what: 'Trustee of a charity',
        clearance: 0,
        reader_body_ids: [office.policingBody, office.constabulary],
      },
    ]);
    expect((await office.trailOf(office.policingBody)).at(-1)).toBe('InterestRegistered');
  });

  it('is not written by a colleague, nor from another area', async () => {
    const colleague = office.as('budgetHolder');
    await expect(registerInterest(colleague, charity())).rejects.toThrow(NotPermitted);
    const elsewhere = office.as('governanceOfficer', { bodyIds: [office.elsewhere] });
    await expect(returnInterests(elsewhere, { personId, isNil: true, idempotencyKey: v7() })).rejects.toThrow(
      NotPermitted,
    );
  });

  it('withholds the details of a sensitive interest and counts it all the same', async () => {
    const sensitive = charity({ kind: 'land', what: 'A house in the area', isSensitive: true });
    expect(await registerInterest(themself, sensitive)).toMatchObject({
      refusal: { kind: 'InterestAboveClearance' },
      path: ['isSensitive'],
    });
    accepted(await registerInterest(officer, sensitive));
    const { rows } = await office.ownerPool.query<{ payload: object }>(
      'select payload from audit_event where body_id = $1',
      [office.policingBody],
    );
    expect(JSON.stringify(rows)).not.toContain('A house in the area');
    const nil = { personId, isNil: true, idempotencyKey: v7() };
    expect(await returnInterests(themself, nil)).toMatchObject({
      refusal: { kind: 'NotANilReturn', count: 2 },
    });
  });

  it('takes a return once a day, and once when two are sent at the same time', async () => {
    const send = () => returnInterests(themself, { personId, isNil: false, idempotencyKey: v7() });
    const outcomes = (await Promise.all([send(), send()])).map(({ outcome }) => outcome).sort();
    expect(outcomes).toEqual(['accepted', 'refused']);
    expect(await office.count('interests_return', 'interest_count = 2')).toBe(1);
  });

  it('ends an interest with its day and reason, for whoever saw its last version', async () => {
    const { rows } = await office.ownerPool.query<{ id: string }>(
      `select id from registered_interest where kind = 'membership'`,
    );
    const end = { interestId: rows[0]?.id ?? '', on: '2016-11-30', reason: 'Stood down', expectedVersion: 1 };
    await expect(endInterest(office.as('budgetHolder'), end)).rejects.toThrow(NotPermitted);
    accepted(await endInterest(themself, end));
    expect(await endInterest(themself, end)).toMatchObject({ outcome: 'conflict' });
    expect(await endInterest(themself, { ...end, expectedVersion: 2 })).toMatchObject({
      refusal: { kind: 'InterestEndedAlready' },
    });
    expect(await office.count('registered_interest', `ended_on = '2016-11-30'`)).toBe(1);
  });
});
