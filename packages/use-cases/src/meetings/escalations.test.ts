import { instant } from '@concordat/domain/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EscalationOffice, escalationOffice } from '../../test/escalation-office.ts';
import { governance } from '../../test/import-pack.ts';
import { accepted, type TestOffice } from '../../test/office.ts';
import {
  answerEscalation,
  type CommandContext,
  carryForward,
  circulateMinutes,
  decideForumChange,
  escalateMatter,
  establishForum,
  implementForumChange,
  NotPermitted,
  openMinutes,
  planMeetings,
  publishAgenda,
  recommendForumChange,
  removeAgendaItem,
  withdrawEscalation,
} from '../index.ts';

let parts: EscalationOffice;
let office: TestOffice;
let boardId: string;
let groupId: string;
let sourceId: string;
beforeAll(async () => {
  parts = await escalationOffice();
  ({ office, boardId, groupId, sourceId } = parts);
});
afterAll(() => office.close());

const one = (query: string) => parts.one(query);
const at = (moment: string): CommandContext => ({ ...governance(office), now: instant(moment) });
const meetingOn = (day: string) => parts.meetingOn(day);
const versionOf = async (table: string, id: string) =>
  Number(await one(`select version as id from ${table} where id = '${id}'`));
const stepAt = (meetingId: string) => parts.stepAt(meetingId);
const titlesOn = async (meetingId: string) =>
  (
    await office.ownerPool.query<{ title: string }>(
      'select title from agenda_item where meeting_id = $1 order by position',
      [meetingId],
    )
  ).rows.map(({ title }) => title);
const asked = { title: 'Look at the fleet', reason: 'It needs figures', askedBy: 'Chief Executive' };
const escalate = (more: object = {}) =>
  escalateMatter(governance(office), {
    sourceKind: 'action',
    sourceId,
    toForumId: groupId,
    ...asked,
    ...more,
  });

it('goes down to a sub-group and waits for its next agenda, once', async () => {
  const { escalationId } = accepted(await escalate());
  expect(await escalate()).toMatchObject({ refusal: { kind: 'EscalatedAlready' } });
  expect(await escalate({ toForumId: boardId })).toMatchObject({ refusal: { kind: 'EscalatedToItself' } });
  const meetingId = await meetingOn('2017-01-10');
  accepted(await carryForward(governance(office), await stepAt(meetingId)));
  expect(await titlesOn(meetingId)).toContain('Referred by Business Coordination Board: Look at the fleet');
  expect(await office.count('agenda_item', `escalation_id = '${escalationId}'`)).toBe(1);
});

it('waits again when its item is taken off', async () => {
  const meetingId = await meetingOn('2017-01-10');
  const itemId = await one('select id from agenda_item where escalation_id is not null');
  const expectedVersion = await versionOf('meeting', meetingId);
  accepted(await removeAgendaItem(governance(office), { itemId, reason: null, expectedVersion }));
  const publish = async () =>
    publishAgenda(governance(office), {
      ...(await stepAt(meetingId)),
      idempotencyKey: '0197f3a0-0000-7000-8000-00000000aaaa',
    });
  expect(await publish()).toMatchObject({ refusal: { kind: 'LeftOffAgenda' } });
  accepted(await carryForward(governance(office), await stepAt(meetingId)));
  accepted(await publish());
});

it('waits for the next agenda once the draft minutes go round without an answer', async () => {
  const onTheDay = at('2017-01-10T11:00:00Z');
  const meetingId = await meetingOn('2017-01-10');
  const next = { forumId: groupId, first: '2017-02-10', until: '2017-02-10', rotatesThemes: false };
  accepted(await planMeetings(governance(office), next));
  const waiting = 'Referred by Business Coordination Board: Look at the fleet';
  const february = await meetingOn('2017-02-10');
  accepted(await openMinutes(onTheDay, await stepAt(meetingId)));
  accepted(await carryForward(onTheDay, await stepAt(february)));
  expect(await titlesOn(february)).not.toContain(waiting);
  accepted(await circulateMinutes(onTheDay, await stepAt(meetingId)));
  accepted(await carryForward(onTheDay, await stepAt(february)));
  expect(await titlesOn(february)).toContain(waiting);
});

it('is answered in the minutes, and the answer waits for the forum that asked', async () => {
  const meetingId = await meetingOn('2017-01-10');
  const onTheDay = at('2017-01-10T11:00:00Z');
  const escalationId = await one('select id from escalation');
  const under = (title: string) =>
    one(`select i.id from minutes_item i join minutes n on n.id = i.minutes_id
          where n.meeting_id = '${meetingId}' and i.title like '${title}'`);
  const answer = {
    escalationId,
    outcome: 'referredBack' as const,
    text: 'What is it to cost?',
    expectedVersion: 1,
  };
  expect(
    await answerEscalation(onTheDay, { ...answer, minutesItemId: await under('Welcome%') }),
  ).toMatchObject({ refusal: { kind: 'EscalationNotOnItem' } });
  accepted(await answerEscalation(onTheDay, { ...answer, minutesItemId: await under('Referred by%') }));
  expect(await office.count('resolution', `outcome = 'referredBack' and clearance = 1`)).toBe(1);
  expect(await office.count('escalation', `status = 'answered' and answered_on = '2017-01-10'`)).toBe(1);
  expect((await office.trailOf(office.policingBody)).slice(-2)).toEqual([
    'ResolutionRecorded',
    'EscalationAnswered',
  ]);
  expect(
    await withdrawEscalation(onTheDay, { escalationId, reason: 'Late', expectedVersion: 2 }),
  ).toMatchObject({
    refusal: { kind: 'EscalationOver' },
  });

  const boardMeeting = await meetingOn('2017-01-27');
  accepted(await carryForward(onTheDay, await stepAt(boardMeeting)));
  expect(await titlesOn(boardMeeting)).toContain('Answer of Finance Sub-Group: Look at the fleet');
});

it('goes to the successor when the forum that asks or is asked ends, and never to itself', async () => {
  const now = at('2017-01-12T11:00:00Z');
  const parts = {
    bodyId: office.policingBody,
    aliases: [],
    purpose: 'Resources',
    cadence: 'monthly',
    seats: [],
  };
  const resources = accepted(
    await establishForum(now, { ...parts, name: 'Resource Group', reportsToId: boardId }),
  ).id;
  const { escalationId } = accepted(await escalate());
  const merge = { kind: 'merge' as const, forumIds: [groupId], intoForumId: resources };
  const { id: changeId } = accepted(
    await recommendForumChange(now, { ...merge, on: '2017-01-11', in: 'Report, 2.1' }),
  );
  const decision = { changeId, on: '2017-01-11', in: 'Minute 3', isAgreed: true, expectedVersion: 1 };
  accepted(await decideForumChange(now, decision));
  const implement = (forumId: string | null) =>
    implementForumChange(now, {
      changeId,
      on: '2017-01-12',
      successors: forumId === null ? [] : [{ kind: 'escalationToAnswer', id: escalationId, forumId }],
      expectedVersion: 2,
    });
  expect(await implement(null)).toMatchObject({
    refusal: { kind: 'SuccessorMissing', title: 'Look at the fleet' },
  });
  expect(await implement(boardId)).toMatchObject({ refusal: { kind: 'EscalationToItself' } });
  accepted(await implement(resources));
  expect(await office.count('escalation', `id = '${escalationId}' and to_forum_id = '${resources}'`)).toBe(1);
  const sourceOfAnother = await one(`select id from action where id <> '${sourceId}'`);
  expect(await escalate({ sourceId: sourceOfAnother })).toMatchObject({
    refusal: { kind: 'ForumNotThereToAsk', successor: 'Resource Group' },
  });
  accepted(await withdrawEscalation(now, { escalationId, reason: 'Settled by letter', expectedVersion: 2 }));
});

it('is closed to strangers and to those who only read', async () => {
  const elsewhere = office.as('governanceOfficer', { bodyIds: [office.elsewhere] });
  const command = { sourceKind: 'action' as const, sourceId, toForumId: groupId, ...asked };
  await expect(escalateMatter(elsewhere, command)).rejects.toThrow(NotPermitted);
  await expect(escalateMatter(office.as('auditor'), command)).rejects.toThrow(NotPermitted);
});
