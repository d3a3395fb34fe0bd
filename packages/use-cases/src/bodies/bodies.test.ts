import type { Person, Post } from '@concordat/domain/bodies';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import {
  appointToPost,
  endAppointment,
  establishPost,
  NotPermitted,
  recordSuccession,
  registerBody,
  registerPerson,
} from '../index.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.close());

const governance = () => office.as('governanceOfficer');

async function postOf(title: string): Promise<Post> {
  return accepted(await establishPost(governance(), { bodyId: office.policingBody, title }));
}

async function personCalled(name: string): Promise<Person> {
  return accepted(await registerPerson(governance(), { bodyId: office.policingBody, name }));
}

describe('bodies', () => {
  it('keeps the area once for both its bodies, with the registration in each trail', async () => {
    expect(await office.count('area', `name = 'Cambridgeshire'`)).toBe(1);
    expect(await office.trailOf(office.policingBody)).toEqual(
      expect.arrayContaining(['AreaRegistered', 'BodyRegistered']),
    );
    expect(await office.trailOf(office.constabulary)).toEqual(['BodyRegistered']);
  });

  it('lets no person register a body, whatever their role', async () => {
    const command = {
      bodyId: office.policingBody,
      areaName: null,
      kind: 'otherParty',
      legalName: 'A',
      shortName: 'B',
      headTitle: 'C',
      from: null,
    } as const;
    await expect(registerBody(office.as('monitoringOfficer'), command)).rejects.toThrow(NotPermitted);
  });

  it('passes a policing body on to its successor from the day after', async () => {
    const mayor = '0190a000-0000-7000-8000-00000000000a';
    const both = office.system(office.elsewhere, mayor as typeof office.elsewhere);
    accepted(
      await registerBody(both, {
        bodyId: mayor,
        areaName: 'Thames Valley',
        kind: 'policingBody',
        legalName: 'Mayor of Thames Valley',
        shortName: 'Thames Valley Mayor',
        headTitle: 'Mayor',
        from: '2024-05-07',
      }),
    );
    const command = {
      bodyId: office.elsewhere,
      successorId: mayor,
      lastDay: '2024-05-06',
      expectedVersion: 1,
    };
    const { body, version } = accepted(await recordSuccession(both, command));
    expect(body).toMatchObject({ until: '2024-05-06', successorId: mayor });
    expect(version).toBe(2);
    expect(await recordSuccession(both, { ...command, expectedVersion: 2 })).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'BodyAlreadySucceeded' },
    });
  });
});

describe('posts and people', () => {
  it('appoints a person to a post, says who held it to whoever comes late, and ends the appointment', async () => {
    const post = await postOf('Chief Executive');
    const person = await personCalled('Postholder One');
    const appoint = { personId: person.id, postId: post.id, from: '2016-01-01', isDeputising: false };
    const appointed = accepted(await appointToPost(governance(), { ...appoint, expectedVersion: 1 }));
    expect(appointed).toMatchObject({
      version: 2,
      post: { holdings: [{ personId: person.id, until: null }] },
    });

    const late = await appointToPost(governance(), { ...appoint, expectedVersion: 1 });
    expect(late).toMatchObject({
      outcome: 'conflict',
      current: { post: { version: 2, value: { holdings: [{ personId: person.id }] } } },
    });

    const held = await appointToPost(governance(), { ...appoint, from: '2016-06-01', expectedVersion: 2 });
    expect(held).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'PostAlreadyHeld' },
      path: ['postId'],
      sentence: expect.stringContaining('1 January 2016'),
    });

    const holdingId = appointed.post.holdings[0]?.id ?? '';
    const ended = accepted(
      await endAppointment(governance(), { holdingId, until: '2016-11-30', expectedVersion: 1 }),
    );
    expect(ended.post.holdings[0]?.until).toBe('2016-11-30');
    expect(await office.count('post_holding', `until_date = '2016-11-30'`)).toBe(1);
    expect(
      await endAppointment(governance(), { holdingId, until: '2016-10-30', expectedVersion: 1 }),
    ).toMatchObject({ outcome: 'conflict' });
  });

  it('refuses a second post of the same title, however it is written', async () => {
    await postOf('Head of Policy');
    const again = await establishPost(governance(), {
      bodyId: office.policingBody,
      title: '  head of policy ',
    });
    expect(again).toMatchObject({ outcome: 'refused', refusal: { kind: 'NameTaken' }, path: ['title'] });
  });

  it('keeps a name out of the audit trail itself, where it could not be erased', async () => {
    const person = await personCalled('Somebody Erasable');
    const { rows } = await office.ownerPool.query(
      `select e.payload::text as payload, v.value, v.person_id from audit_event e join audit_personal_value v using (body_id, sequence)
        where e.object_id = $1 and v.pointer = '/personal/name'`,
      [person.id],
    );
    expect(rows).toEqual([
      { payload: expect.not.stringContaining('Erasable'), value: 'Somebody Erasable', person_id: person.id },
    ]);
  });

  it('tells the outside of an event without what is personal in it', async () => {
    const person = await personCalled('Nobody Outside');
    const { rows } = await office.ownerPool.query(
      `select topic, payload from outbox_message where payload->>'objectId' = $1`,
      [person.id],
    );
    expect(rows).toEqual([
      { topic: 'PersonRegistered', payload: expect.objectContaining({ objectKind: 'Person' }) },
    ]);
    expect(JSON.stringify(rows)).not.toContain('Outside');
  });

  it('refuses a second person with the same address, even when two are registered at once', async () => {
    const command = { bodyId: office.policingBody, name: 'Twice', email: 'Twice@Example.org' };
    const answers = await Promise.all([
      registerPerson(governance(), command),
      registerPerson(governance(), command),
    ]);
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['accepted', 'refused']);
    expect(await office.count('person', `email = 'twice@example.org'`)).toBe(1);
  });

  it('says which fields are not in the form asked for, and stores nothing', async () => {
    const before = await office.count('audit_event');
    const post = await postOf('Temporary post');
    const answer = await appointToPost(governance(), {
      personId: 'me',
      postId: post.id,
      from: '2016-02-30',
      isDeputising: false,
      expectedVersion: 1,
    });
    expect(answer).toMatchObject({
      outcome: 'invalid',
      fields: [{ path: ['personId'] }, { path: ['from'], message: expect.stringContaining('date') }],
    });
    expect(await office.count('audit_event')).toBe(before + 1);
  });
});

describe('the bodies of one area', () => {
  const constable = () => office.as('governanceOfficer', { bodyIds: [office.constabulary] });

  it('read each other’s posts and people, and cannot change them', async () => {
    const post = await postOf('Shared register post');
    const person = accepted(
      await registerPerson(constable(), { bodyId: office.constabulary, name: 'An officer' }),
    );
    const appointed = accepted(
      await appointToPost(governance(), {
        personId: person.id,
        postId: post.id,
        from: '2016-01-01',
        isDeputising: false,
        expectedVersion: 1,
      }),
    );
    const holdingId = appointed.post.holdings[0]?.id ?? '';
    await expect(
      endAppointment(constable(), { holdingId, until: '2016-02-01', expectedVersion: 1 }),
    ).rejects.toThrow(NotPermitted);
    await expect(
      establishPost(constable(), { bodyId: office.policingBody, title: 'Foreign' }),
    ).rejects.toThrow(NotPermitted);
    expect(await office.count('post', `title = 'Foreign'`)).toBe(0);
  });

  it('are strangers to the body of another area: its posts read as missing', async () => {
    const post = await postOf('Unseen from elsewhere');
    const stranger = office.as('governanceOfficer', { bodyIds: [office.elsewhere] });
    const command = {
      personId: '0190a000-0000-7000-8000-00000000000b',
      postId: post.id,
      from: '2016-01-01',
      isDeputising: false,
      expectedVersion: 1,
    };
    const hidden = appointToPost(stranger, command).catch((error) => error);
    const missing = appointToPost(stranger, {
      ...command,
      postId: '0190a000-0000-7000-8000-00000000000c',
    }).catch((error) => error);
    expect(await hidden).toBeInstanceOf(NotPermitted);
    expect((await hidden).message).toBe((await missing).message);
  });
});
