import { afterAll, beforeAll, expect, it } from 'vitest';
import { accept, establishBoard, governance, record } from '../../test/import-pack.ts';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import { smallPack } from '../../test/small-pack.ts';
import {
  addStandingItem,
  adoptTerms,
  decideForumChange,
  delegateToForum,
  establishPost,
  implementForumChange,
  NotPermitted,
  proposeForum,
  recommendForumChange,
  seatPost,
  setReportsTo,
} from '../index.ts';

let office: TestOffice;
let boardId: string;
let groupId: string;
beforeAll(async () => {
  office = await testOffice();
  await establishBoard(office);
  accepted(await accept(office, accepted(await record(office, smallPack())).importId));
  const { rows } = await office.ownerPool.query<{ id: string }>('select id from forum');
  boardId = rows[0]?.id ?? '';
  const proposal = { bodyId: office.policingBody, aliases: [], purpose: 'Resources', ownedBy: null };
  groupId = accepted(
    await proposeForum(governance(office), { ...proposal, name: 'Resource Group', reportsToId: null }),
  ).id;
});
afterAll(() => office.close());

const versionOf = async (id: string) =>
  (await office.ownerPool.query<{ version: number }>('select version from forum where id = $1', [id])).rows[0]
    ?.version ?? 0;

const change = async (kind: 'establish' | 'merge', forumId: string, intoForumId: string | null) => {
  const where = { on: '2016-12-01', in: 'Report, 2.1' };
  const { id } = accepted(
    await recommendForumChange(governance(office), { kind, forumIds: [forumId], intoForumId, ...where }),
  );
  const decision = { changeId: id, on: '2016-12-02', in: 'Minute 3', isAgreed: true, expectedVersion: 1 };
  accepted(await decideForumChange(governance(office), decision));
  return { changeId: id, on: '2016-12-12', expectedVersion: 2 };
};

it('keeps terms, standing items and powers with the forum, and counts its versions', async () => {
  const as = governance(office);
  const { rows: papers } = await office.ownerPool.query<{ id: string }>('select id from paper order by id');
  const paperId = papers[0]?.id ?? '';
  const terms = { forumId: boardId, from: '2016-05-16', text: 'It decides.', quorum: 3 };
  const unknown = { ...terms, paperId: boardId, expectedVersion: await versionOf(boardId) };
  await expect(adoptTerms(as, unknown)).rejects.toThrow(NotPermitted);
  accepted(await adoptTerms(as, { ...terms, paperId, expectedVersion: await versionOf(boardId) }));
  const item = { forumId: boardId, title: 'Savings plan', lead: null, purpose: null };
  accepted(await addStandingItem(as, { ...item, expectedVersion: await versionOf(boardId) }));
  const power = { forumId: boardId, text: 'Sign leases', source: 'Scheme 4.2', from: '2016-05-16' };
  accepted(await delegateToForum(as, { ...power, expectedVersion: await versionOf(boardId) }));
  const kept = await office.ownerPool.query('select number, paper_id from forum_terms');
  expect(kept.rows).toEqual([{ number: 1, paper_id: paperId }]);
  expect(await office.count('standing_item')).toBe(1);
  expect(await office.count('forum_power')).toBe(1);
  expect(await addStandingItem(as, { ...item, expectedVersion: 1 })).toMatchObject({ outcome: 'conflict' });
});

it('lets the constabulary read the forum from the day one of its posts is seated', async () => {
  const post = accepted(
    await establishPost(office.system(office.constabulary), {
      bodyId: office.constabulary,
      title: 'Director of Estates',
    }),
  );
  const seat = { forumId: boardId, postId: post.id, role: 'member' as const, from: '2016-06-01' };
  accepted(await seatPost(governance(office), { ...seat, expectedVersion: await versionOf(boardId) }));
  const read = (table: string) =>
    office.count(table, `forum_id = '${boardId}' and '${office.constabulary}' = any(reader_body_ids)`);
  expect(await read('forum_member')).toBeGreaterThan(0);
  expect([await read('forum_terms'), await read('standing_item'), await read('forum_power')]).toEqual([
    1, 1, 1,
  ]);
});

it('refuses a line of reporting in a circle and writes nothing', async () => {
  accepted(
    await setReportsTo(governance(office), { forumId: groupId, reportsToId: boardId, expectedVersion: 1 }),
  );
  const version = await versionOf(boardId);
  expect(
    await setReportsTo(governance(office), {
      forumId: boardId,
      reportsToId: groupId,
      expectedVersion: version,
    }),
  ).toMatchObject({ outcome: 'refused', refusal: { kind: 'ReportsInCircle' }, path: ['reportsToId'] });
  expect(await versionOf(boardId)).toBe(version);
});

it('merges the Board into the Group, which has its actions, items and powers: nothing is orphaned', async () => {
  const merger = await change('merge', boardId, groupId);
  const { rows } = await office.ownerPool.query<{
    kind: 'action' | 'standingItem' | 'power' | 'planEntry';
    id: string;
  }>(
    `select 'action' as kind, id from action where status <> 'closed'
     union all select 'standingItem', id from standing_item union all select 'power', id from forum_power
     union all select 'planEntry', id from plan_entry`,
  );
  const successors = [
    ...rows.map(({ kind, id }) => ({ kind, id, forumId: groupId })),
    { kind: 'reportingForum' as const, id: groupId, forumId: groupId },
  ];
  const toProposed = await implementForumChange(governance(office), { ...merger, successors });
  expect(toProposed).toMatchObject({ outcome: 'refused', refusal: { kind: 'SuccessorNotActive' } });
  accepted(
    await setReportsTo(governance(office), {
      forumId: groupId,
      reportsToId: null,
      expectedVersion: await versionOf(groupId),
    }),
  );
  accepted(
    await implementForumChange(governance(office), {
      ...(await change('establish', groupId, null)),
      successors: [],
    }),
  );
  expect(
    await implementForumChange(governance(office), { ...merger, successors: successors.slice(1, -1) }),
  ).toMatchObject({ outcome: 'refused', refusal: { kind: 'SuccessorMissing', count: 1 } });
  expect(await office.count('action', `forum_id = '${groupId}'`)).toBe(0);

  accepted(
    await implementForumChange(governance(office), { ...merger, successors: successors.slice(0, -1) }),
  );
  expect(await office.count('forum', `id = '${boardId}' and status = 'merged'`)).toBe(1);
  for (const table of ['action', 'standing_item', 'forum_power', 'plan_entry']) {
    expect(await office.count(table, `forum_id <> '${groupId}'`)).toBe(0);
  }
  expect(await office.count('forum_member', 'until_date is null')).toBe(0);
  expect((await office.trailOf(office.policingBody)).slice(-3)).toEqual([
    'ForumChangeImplemented',
    'ForumStatusChanged',
    'MeetingMoved',
  ]);
});

it('is closed to strangers, and a change of another body is not there', async () => {
  const elsewhere = office.as('governanceOfficer', { bodyIds: [office.elsewhere] });
  const terms = {
    forumId: groupId,
    from: '2017-01-01',
    text: 'x',
    quorum: null,
    paperId: null,
    expectedVersion: 1,
  };
  await expect(adoptTerms(elsewhere, terms)).rejects.toThrow(NotPermitted);
  await expect(adoptTerms(office.as('auditor'), terms)).rejects.toThrow(NotPermitted);
});
