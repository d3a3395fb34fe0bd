import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accept, establishBoard, governance, record } from '../../test/import-pack.ts';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import { smallPack } from '../../test/small-pack.ts';
import {
  appointToPost,
  establishPost,
  NotPermitted,
  openUserAccess,
  registerPerson,
  remindActions,
  updateAction,
} from '../index.ts';

let office: TestOffice;
let actions: { id: string; paragraph_number: string }[];
const idOf = (paragraph: string) =>
  actions.find((one) => one.paragraph_number === paragraph)?.id ?? paragraph;
const remind = (paragraphs: readonly string[], as = governance(office), idempotencyKey = v7()) =>
  remindActions(as, { actionIds: paragraphs.map(idOf), idempotencyKey });
const mails = async () =>
  (await office.ownerPool.query('select recipient, subject, body, link_path from auth_mail')).rows;

beforeAll(async () => {
  office = await testOffice();
  await establishBoard(office);
  accepted(await accept(office, accepted(await record(office, smallPack())).importId));
  const { rows } = await office.ownerPool.query<(typeof actions)[number]>(
    'select id, paragraph_number from action order by paragraph_number, position',
  );
  actions = rows;
  const both = office.system(office.policingBody, office.constabulary);
  const post = accepted(
    await establishPost(both, { bodyId: office.constabulary, title: 'Director of Estates' }),
  );
  const person = accepted(
    await registerPerson(both, { bodyId: office.constabulary, name: 'The director', email: null }),
  );
  accepted(
    await appointToPost(both, {
      postId: post.id,
      personId: person.id,
      from: '2016-01-01',
      until: null,
      isDeputising: false,
      expectedVersion: 1,
    }),
  );
  accepted(
    await openUserAccess(both, {
      userId: 'director',
      bodyId: office.constabulary,
      personId: person.id,
      name: 'The director',
      email: 'director@example.police.uk',
      clearance: 'official',
      seesBodyIds: [office.constabulary],
      isDemoPersona: false,
    }),
  );
  await office.ownerPool.query(
    `update action set owner_post_id = $1, owner_post = 'Director of Estates', owner_body_id = $2`,
    [post.id, office.constabulary],
  );
});
afterAll(() => office.close());

it('reminds the owner in the other body, whose address it never learns, in one mail without the words', async () => {
  expect(actions.length).toBeGreaterThan(0);
  const answer = accepted(await remind(actions.map(({ paragraph_number }) => paragraph_number)));
  expect(answer).toMatchObject({ ownerCount: 1, notReminded: [] });
  expect(answer.actionIds.length).toBe(actions.length);
  expect(
    await office.count('action_reminder', `by_name = 'governanceOfficer' and on_day = '2016-12-12'`),
  ).toBe(actions.length);
  expect(await mails()).toEqual([
    {
      recipient: 'director@example.police.uk',
      subject: expect.stringContaining('for your report'),
      body: expect.not.stringContaining('report on'),
      link_path: '/resource-group/actions?show=mine',
    },
  ]);
  expect((await office.trailOf(office.policingBody)).filter((one) => one === 'ActionReminded').length).toBe(
    actions.length,
  );
});

it('reminds of an action once a day', async () => {
  expect(await remind(['4.2'])).toMatchObject({
    outcome: 'refused',
    refusal: { kind: 'NothingToRemind', because: ['remindedToday'] },
  });
});

it('leaves what is closed and says so, and the others go the next day', async () => {
  const command = { actionId: idOf('4.2'), note: 'Done', status: 'closed', expectedVersion: 1 } as const;
  accepted(await updateAction(governance(office), command));
  const tomorrow = { ...governance(office), now: '2016-12-13T09:00:00Z' as never };
  const others = actions.map((one) => one.paragraph_number).filter((one) => one !== '4.2');
  const key = v7();
  const answer = await remind(['4.2', ...others], tomorrow, key);
  if (others.length === 0) {
    expect(answer).toMatchObject({ refusal: { because: ['closed'] } });
    return;
  }
  expect(accepted(answer).notReminded).toEqual([{ actionId: idOf('4.2'), because: 'it is closed' }]);
  expect(await remind(['4.2', ...others], tomorrow, key)).toMatchObject({ replayed: true });
  expect((await mails()).length).toBe(2);
});

it('is there for whoever runs the meetings of the body, and nobody else', async () => {
  for (const stranger of [
    office.as('governanceOfficer', { bodyIds: [office.constabulary] }),
    office.as('governanceOfficer', { bodyIds: [office.elsewhere] }),
    office.as('estatesDirector'),
  ]) {
    await expect(remind(['4.2'], stranger)).rejects.toThrow(NotPermitted);
  }
  await expect(remind(['4.2', v7()])).rejects.toThrow(NotPermitted);
});
