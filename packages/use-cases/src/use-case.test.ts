import type { PersonId } from '@concordat/domain/bodies';
import { accept, type Decision, type Instant, refuse } from '@concordat/domain/kernel';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { accepted, type TestOffice, testOffice } from '../test/office.ts';
import { idField, keyField, textField, versionField } from './command-fields.ts';
import { NotPermitted } from './not-permitted.ts';
import { useCase } from './use-case.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice({ poolSize: 25 });
});
afterAll(() => office.close());

type Renamed = { readonly type: 'PersonRenamed'; readonly at: Instant; readonly personId: PersonId };
type NameMissing = { readonly kind: 'NameMissing' };

let timesSaved = 0;
let whileSaving: () => Promise<void> = async () => {};
beforeEach(() => {
  timesSaved = 0;
  whileSaving = async () => {};
});

/** A use case as small as one can be, over a real table, so that the five steps are all there is to see. */
const renamePerson = useCase({
  name: 'renamePerson',
  needs: 'people:manage',
  input: z.strictObject({
    personId: idField<'Person'>(),
    name: textField(50),
    expectedVersion: versionField,
    idempotencyKey: keyField.optional(),
  }),
  bodyOf: async (tx, { personId }) =>
    (await tx.person.findUnique({ where: { id: personId } }))?.bodyId as never,
  load: (tx, { personId }) => tx.person.findUnique({ where: { id: personId } }),
  versionOf: ({ version }) => version,
  decide: (
    person,
    { name, personId },
    { now },
  ): Decision<{ name: string; version: number }, Renamed, NameMissing> =>
    name.trim() === ''
      ? refuse({ kind: 'NameMissing' })
      : accept({ name, version: person.version + 1 }, { type: 'PersonRenamed', personId, at: now }),
  save: async (tx, { name, version }, { command }) => {
    timesSaved += 1;
    await tx.person.updateMany({ where: { id: command.personId }, data: { name, version } });
    await whileSaving();
  },
  record: ({ personId }) => ({ objectKind: 'Person', objectId: personId }),
  sentenceFor: () => 'Give the person a name.',
  pathFor: { NameMissing: 'name' },
  answer: (state) => state,
});

async function somebody(bodyId = office.policingBody): Promise<string> {
  const id = v7();
  await office.ownerPool.query(
    `insert into person (id, body_id, reader_body_ids, name) values ($1, $2, array[$2::uuid], 'Before')`,
    [id, bodyId],
  );
  return id;
}

const officer = () => office.as('governanceOfficer');
const nameOf = async (id: string) =>
  (await office.ownerPool.query<{ name: string }>('select name from person where id = $1', [id])).rows[0]
    ?.name;
const eventsOf = (id: string) => office.count('audit_event', `object_id = '${id}'`);

describe('a use case', () => {
  it('saves the change with its audit entry and its message, and moves the body’s revision', async () => {
    const personId = await somebody();
    const revision = async () =>
      (
        await office.ownerPool.query(`select counter::int from revision where body_id = $1`, [
          office.policingBody,
        ])
      ).rows[0]?.counter;
    const before = await revision();
    const answer = await renamePerson(officer(), { personId, name: 'After', expectedVersion: 1 });
    expect(answer).toEqual({ outcome: 'accepted', state: { name: 'After', version: 2 }, replayed: false });
    expect(await nameOf(personId)).toBe('After');
    const { rows } = await office.ownerPool.query('select * from audit_event where object_id = $1', [
      personId,
    ]);
    expect(rows).toEqual([
      expect.objectContaining({
        action: 'PersonRenamed',
        actor_id: 'user-governanceOfficer',
        request_id: 'test-request',
        object_kind: 'Person',
        body_id: office.policingBody,
        payload: { personId },
      }),
    ]);
    expect(
      await office.count(
        'outbox_message',
        `topic = 'PersonRenamed' and payload->>'objectId' = '${personId}'`,
      ),
    ).toBe(1);
    expect(await revision()).toBe(before + 1);
  });

  it('asks for the permission before it looks at the input', async () => {
    const command = { personId: 'no id at all', name: 'After', expectedVersion: 1 };
    await expect(renamePerson(office.as('auditor'), command)).rejects.toThrow(NotPermitted);
    expect(await renamePerson(officer(), command)).toMatchObject({
      outcome: 'invalid',
      fields: [{ path: ['personId'] }],
    });
  });

  it('takes no field that it does not name', async () => {
    const personId = await somebody();
    const command = { personId, name: 'After', expectedVersion: 1, bodyId: office.elsewhere, version: 7 };
    expect(await renamePerson(officer(), command)).toMatchObject({ outcome: 'invalid' });
    expect(await nameOf(personId)).toBe('Before');
  });

  it('says the same of what is not there, of another body’s record, and of what the viewer may not do', async () => {
    const theirs = await somebody(office.elsewhere);
    const refusals = await Promise.all([
      renamePerson(officer(), { personId: v7(), name: 'After', expectedVersion: 1 }).catch((error) => error),
      renamePerson(officer(), { personId: theirs, name: 'After', expectedVersion: 1 }).catch(
        (error) => error,
      ),
      renamePerson(office.as('auditor'), { personId: theirs, name: 'After', expectedVersion: 1 }).catch(
        (error) => error,
      ),
    ]);
    expect(refusals.map((error) => [error.constructor, error.message])).toEqual(
      Array(3).fill([NotPermitted, new NotPermitted().message]),
    );
    expect(await nameOf(theirs)).toBe('Before');
  });

  it('refuses by the rules with a sentence and the field, and writes nothing', async () => {
    const personId = await somebody();
    expect(await renamePerson(officer(), { personId, name: ' ', expectedVersion: 1 })).toEqual({
      outcome: 'refused',
      refusal: { kind: 'NameMissing' },
      sentence: 'Give the person a name.',
      path: ['name'],
    });
    expect([timesSaved, await eventsOf(personId)]).toEqual([0, 0]);
  });

  it('answers a stale version with the record as it stands', async () => {
    const personId = await somebody();
    accepted(await renamePerson(officer(), { personId, name: 'First', expectedVersion: 1 }));
    const late = await renamePerson(officer(), { personId, name: 'Second', expectedVersion: 1 });
    expect(late).toMatchObject({ outcome: 'conflict', current: { name: 'First', version: 2 } });
    expect([await nameOf(personId), await eventsOf(personId)]).toEqual(['First', 1]);
  });

  it('lets one of twenty who saw the same version change it, and shows the others what it became', async () => {
    const personId = await somebody();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        renamePerson(officer(), { personId, name: `Name ${i}`, expectedVersion: 1 }),
      ),
    );
    const outcomes = answers.map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(19);
    expect(answers.flatMap((answer) => (answer.outcome === 'conflict' ? [answer.current.name] : []))).toEqual(
      Array(19).fill(await nameOf(personId)),
    );
    expect(await eventsOf(personId)).toBe(1);
  });
});

describe('an idempotency key', () => {
  it('gives twenty parallel posts one effect and twenty equal answers', async () => {
    const personId = await somebody();
    const command = { personId, name: 'Once', expectedVersion: 1, idempotencyKey: v7() };
    const answers = await Promise.all(Array.from({ length: 20 }, () => renamePerson(officer(), command)));
    expect(answers.map(accepted)).toEqual(Array(20).fill({ name: 'Once', version: 2 }));
    expect(answers.filter((answer) => answer.outcome === 'accepted' && answer.replayed)).toHaveLength(19);
    expect([timesSaved, await eventsOf(personId)]).toEqual([1, 1]);
  });

  it('is refused with another command, which has no effect', async () => {
    const [personId, other] = [await somebody(), await somebody()];
    const command = { personId, name: 'Once', expectedVersion: 1, idempotencyKey: v7() };
    accepted(await renamePerson(officer(), command));
    for (const changed of [{ name: 'Twice' }, { personId: other }, { expectedVersion: 2 }]) {
      expect(await renamePerson(officer(), { ...command, ...changed })).toMatchObject({
        outcome: 'refused',
        refusal: { kind: 'IdempotencyKeyReused' },
        path: ['idempotencyKey'],
      });
    }
    expect([await nameOf(personId), await nameOf(other)]).toEqual(['Once', 'Before']);
  });

  it('of one person means nothing from another', async () => {
    const personId = await somebody();
    const idempotencyKey = v7();
    accepted(await renamePerson(officer(), { personId, name: 'First', expectedVersion: 1, idempotencyKey }));
    const monitoring = office.as('monitoringOfficer');
    const answer = await renamePerson(monitoring, {
      personId,
      name: 'Second',
      expectedVersion: 2,
      idempotencyKey,
    });
    expect(answer).toMatchObject({ outcome: 'accepted', replayed: false });
  });

  it('is free again after a command that was refused, conflicted or failed', async () => {
    const personId = await somebody();
    const idempotencyKey = v7();
    expect(
      await renamePerson(officer(), { personId, name: ' ', expectedVersion: 1, idempotencyKey }),
    ).toMatchObject({ outcome: 'refused' });
    whileSaving = async () => {
      throw new Error('the power went');
    };
    await expect(
      renamePerson(officer(), { personId, name: 'After', expectedVersion: 1, idempotencyKey }),
    ).rejects.toThrow('the power went');
    whileSaving = async () => {};
    expect(
      await renamePerson(officer(), { personId, name: 'After', expectedVersion: 1, idempotencyKey }),
    ).toMatchObject({ outcome: 'accepted', replayed: false });
  });

  it('does not answer somebody who has lost the permission since', async () => {
    const personId = await somebody();
    const command = { personId, name: 'Once', expectedVersion: 1, idempotencyKey: v7() };
    accepted(await renamePerson(officer(), command));
    const sinceLost = office.as('auditor', { userId: officer().viewer.userId });
    await expect(renamePerson(sinceLost, command)).rejects.toThrow(NotPermitted);
  });
});

describe('a transaction', () => {
  const failing = (code: string) =>
    `create or replace function fail_once() returns trigger language plpgsql as $$ begin
       if nextval('failures') <= 2 then raise exception 'given up' using errcode = '${code}'; end if; return new; end $$;`;

  it('is run again when PostgreSQL gives it up for another’s sake, and the act happens once', async () => {
    const personId = await somebody();
    await office.ownerPool.query(`create sequence failures; grant usage on sequence failures to concordat_app; ${failing('40001')}
      create trigger fail_once before update on person for each row execute function fail_once()`);
    try {
      const answer = await renamePerson(officer(), { personId, name: 'After', expectedVersion: 1 });
      expect(answer).toMatchObject({ outcome: 'accepted', state: { version: 2 } });
      expect([timesSaved, await eventsOf(personId), await nameOf(personId)]).toEqual([3, 1, 'After']);
    } finally {
      await office.ownerPool.query(
        'drop trigger fail_once on person; drop function fail_once; drop sequence failures',
      );
    }
  });

  it('fails as a whole when the audit entry cannot be written', async () => {
    const personId = await somebody();
    const idempotencyKey = v7();
    await office.ownerPool.query(`create function refuse_entry() returns trigger language plpgsql as $$ begin raise exception 'the disk of the audit trail is full'; end $$;
      create trigger refuse_entry before insert on audit_event for each row execute function refuse_entry()`);
    try {
      await expect(
        renamePerson(officer(), { personId, name: 'After', expectedVersion: 1, idempotencyKey }),
      ).rejects.toThrow('audit trail is full');
      expect([timesSaved, await nameOf(personId), await eventsOf(personId)]).toEqual([1, 'Before', 0]);
      expect(await office.count('outbox_message', `payload->>'objectId' = '${personId}'`)).toBe(0);
      expect(await office.count('idempotency_key', `key = '${idempotencyKey}'`)).toBe(0);
    } finally {
      await office.ownerPool.query('drop trigger refuse_entry on audit_event; drop function refuse_entry');
    }
  });

  it('fails as a whole when the message to the outside cannot be written', async () => {
    const personId = await somebody();
    await office.ownerPool.query(
      `alter table outbox_message add constraint none_of_these check (topic <> 'PersonRenamed') not valid`,
    );
    try {
      await expect(
        renamePerson(officer(), { personId, name: 'After', expectedVersion: 1 }),
      ).rejects.toThrow();
      expect([await nameOf(personId), await eventsOf(personId)]).toEqual(['Before', 0]);
    } finally {
      await office.ownerPool.query('alter table outbox_message drop constraint none_of_these');
    }
  });

  it('is stopped by the database where a use case forgets whose record it writes', async () => {
    const theirs = await somebody(office.elsewhere);
    const careless = useCase({
      name: 'careless',
      needs: 'people:manage',
      input: z.strictObject({}),
      bodyOf: () => office.policingBody,
      load: async () => ({}),
      versionOf: null,
      decide: (
        _loaded,
        _command,
        { now },
      ): Decision<object, { type: 'Careless'; at: Instant }, NameMissing> =>
        accept({}, { type: 'Careless', at: now }),
      save: async (tx) => {
        const { count } = await tx.person.updateMany({ where: { id: theirs }, data: { name: 'Taken over' } });
        expect(count).toBe(0);
        await tx.person.createMany({
          data: { id: v7(), bodyId: office.elsewhere, readerBodyIds: [office.elsewhere], name: 'Planted' },
        });
      },
      record: () => ({ objectKind: 'Person', objectId: theirs }),
      sentenceFor: () => '',
      answer: () => null,
    });
    await expect(careless(officer(), {})).rejects.toThrow(/row-level security/);
    expect([await nameOf(theirs), await office.count('person', `name = 'Planted'`)]).toEqual(['Before', 0]);
  });
});

it('does not compile without an event for the change', () => {
  const parts = {
    name: 'silent',
    needs: 'people:manage',
    input: z.strictObject({}),
    bodyOf: () => office.policingBody,
    load: async () => ({}),
    versionOf: null,
    save: async () => {},
    record: () => ({ objectKind: 'Person', objectId: '' }),
    sentenceFor: () => '',
    answer: () => null,
  } as const;
  const withoutEvent = () => ({ outcome: 'accepted', state: {}, events: [] }) as const;
  // @ts-expect-error a change must say what happened
  expect(() => useCase({ ...parts, decide: withoutEvent })).not.toThrow();
  // @ts-expect-error and `accept` asks for it as well
  expect(() => accept({})).not.toThrow();
});
