import { instant } from '@concordat/domain/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EscalationOffice, escalationOffice } from '../../test/escalation-office.ts';
import { governance } from '../../test/import-pack.ts';
import { accepted, type TestOffice } from '../../test/office.ts';
import { decideForumChange, escalateMatter, implementForumChange, recommendForumChange } from '../index.ts';

let parts: EscalationOffice;
let office: TestOffice;
beforeAll(async () => {
  parts = await escalationOffice();
  ({ office } = parts);
});
afterAll(() => office.close());

it('keeps a forum from ending over business its officer may not see, which is counted and not named', async () => {
  const now = { ...governance(office), now: instant('2017-01-12T11:00:00Z') };
  const matter = { title: 'A contract', reason: 'It needs figures', askedBy: 'Chief Executive' };
  const source = { sourceKind: 'action' as const, sourceId: parts.sourceId, toForumId: parts.groupId };
  accepted(await escalateMatter(now, { ...source, ...matter }));
  const change = { kind: 'terminate' as const, forumIds: [parts.groupId], intoForumId: null };
  const recommended = { ...change, on: '2017-01-11', in: 'Report, 2.1' };
  const { id: changeId } = accepted(await recommendForumChange(now, recommended));
  const agreed = { changeId, on: '2017-01-11', in: 'Minute 3', isAgreed: true, expectedVersion: 1 };
  accepted(await decideForumChange(now, agreed));

  const ending = { changeId, on: '2017-01-12', successors: [], expectedVersion: 2 };
  const uncleared = { ...now, viewer: { ...now.viewer, clearance: 'official' as const } };
  const refused = await implementForumChange(uncleared, ending);
  expect(refused).toMatchObject({ refusal: { kind: 'BusinessNotSeen', count: 1 } });
  expect(JSON.stringify(refused)).not.toContain('A contract');
  expect(await implementForumChange(now, ending)).toMatchObject({
    refusal: { kind: 'SuccessorMissing', title: 'A contract' },
  });
  expect(await office.count('forum', `id = '${parts.groupId}' and status = 'active'`)).toBe(1);
});
