import { inTransaction } from '@concordat/database';
import type { BodyId, PersonId } from '@concordat/domain/bodies';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accept, establishBoard, governance, record } from '../../test/import-pack.ts';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import { smallPack } from '../../test/small-pack.ts';
import { appointToPost, establishPost, NotPermitted, registerPerson, updateAction } from '../index.ts';

let office: TestOffice;
let actionId: string;
let director: PersonId;
let deputy: PersonId;
let postId: string;

beforeAll(async () => {
  office = await testOffice();
  await establishBoard(office);
  accepted(await accept(office, accepted(await record(office, smallPack())).importId));
  const theirs = office.system(office.constabulary);
  const bodyId = office.constabulary;
  const post = accepted(await establishPost(theirs, { bodyId, title: 'Director of Estates' }));
  postId = post.id;
  director = accepted(await registerPerson(theirs, { bodyId, name: 'The director' })).id;
  deputy = accepted(await registerPerson(theirs, { bodyId, name: 'The deputy' })).id;
  accepted(await appointToPost(theirs, { ...terms, postId, personId: director, expectedVersion: 1 }));
  const { rows } = await office.ownerPool.query<{ id: string }>(
    `update action set owner_post_id = $1, owner_body_id = $2 where paragraph_number = '4.2' returning id`,
    [postId, bodyId],
  );
  actionId = rows[0]?.id ?? '';
});
afterAll(() => office.close());

const terms = { from: '2016-01-01', isDeputising: false };
/** Somebody of the constabulary whose role alone lets them change nothing. */
const member = (personId: PersonId | null, bodyIds: readonly BodyId[] = [office.constabulary]) =>
  office.as('budgetHolder', { personId, bodyIds });
const report = { note: 'The survey is done.', status: 'ongoing' } as const;

it('takes the report of whoever acts in the owner post of the other body, in the trail of the body that asked', async () => {
  const before = await office.trailOf(office.constabulary);
  const answer = await updateAction(member(director), { ...report, actionId, expectedVersion: 1 });
  expect(accepted(answer)).toMatchObject({ action: { status: 'ongoing' }, version: 2 });
  expect((await office.trailOf(office.policingBody)).at(-1)).toBe('ActionUpdated');
  expect(await office.trailOf(office.constabulary)).toEqual(before);
  const { rows } = await office.ownerPool.query('select body_id, reader_body_ids from action_update');
  expect(rows).toEqual([
    { body_id: office.policingBody, reader_body_ids: [office.policingBody, office.constabulary] },
  ]);
});

it('shows the owner the latest when the other body was first', async () => {
  accepted(await updateAction(governance(office), { ...report, actionId, expectedVersion: 2 }));
  expect(await updateAction(member(director), { ...report, actionId, expectedVersion: 2 })).toMatchObject({
    outcome: 'conflict',
    current: { version: 3 },
  });
});

it('takes one report of two that come together from both bodies', async () => {
  const both = [member(director), governance(office)];
  const answers = await Promise.all(
    both.map((as) => updateAction(as, { ...report, actionId, expectedVersion: 3 })),
  );
  expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['accepted', 'conflict']);
});

it('takes none of a colleague, a reader elsewhere, or the holder while a deputy acts', async () => {
  const command = { ...report, actionId, expectedVersion: 4 };
  for (const as of [member(deputy), member(null), member(director, [office.elsewhere])]) {
    await expect(updateAction(as, command)).rejects.toThrow(NotPermitted);
  }
  const theirs = office.system(office.constabulary);
  const acting = { ...terms, isDeputising: true, postId, personId: deputy, expectedVersion: 2 };
  accepted(await appointToPost(theirs, acting));
  await expect(updateAction(member(director), command)).rejects.toThrow(NotPermitted);
  accepted(await updateAction(member(deputy), command));
});

it('leaves the wall standing for everything else they might write', async () => {
  for (const personId of [director, null]) {
    const { count } = await inTransaction(office.prisma, member(personId).viewer, (tx) =>
      tx.action.updateMany({ where: { id: actionId }, data: { text: 'Nothing' } }),
    );
    expect(count).toBe(0);
  }
});
