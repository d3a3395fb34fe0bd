import { idOf, instant } from '@concordat/domain/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EscalationOffice, escalationOffice } from '../../test/escalation-office.ts';
import { governance } from '../../test/import-pack.ts';
import { accepted, type TestOffice } from '../../test/office.ts';
import { approveMinutes, carryForward, escalateMatter } from '../index.ts';

let parts: EscalationOffice;
let office: TestOffice;
beforeAll(async () => {
  parts = await escalationOffice();
  ({ office } = parts);
});
afterAll(() => office.close());

const escalate = async (sourceId: string, title: string) =>
  accepted(
    await escalateMatter(governance(office), {
      sourceKind: 'action',
      sourceId,
      toForumId: parts.groupId,
      title,
      reason: 'It needs figures',
      askedBy: 'Chief Executive',
    }),
  ).escalationId;

it('goes by the readers of its minutes with the item it stands on, but where somebody marked the item', async () => {
  const open = await escalate(parts.sourceId, 'The fleet');
  const marked = await escalate(await parts.one('select id from action order by id desc'), 'A contract');
  const january = await parts.meetingOn('2017-01-10');
  accepted(await carryForward(governance(office), await parts.stepAt(january)));
  // The one named there approves the minutes, so that only the rule keeps the item as it is.
  const named = idOf<'Person'>('0197f3a0-0000-7000-8000-00000000bbbb');
  const markOnPurpose = `select set_config('concordat.maintenance', 'on', true);
    update agenda_item set named_reader_ids = array['${named}']::uuid[]
     where escalation_id = '${marked}'`;
  await office.ownerPool.query(`begin; ${markOnPurpose}; commit`);
  const forAll = (id: string) => office.count('agenda_item', `escalation_id = '${id}' and clearance = 0`);
  expect([await forAll(open), await forAll(marked)]).toEqual([0, 0]);

  const officer = governance(office);
  const viewer = { ...officer.viewer, personId: named };
  const afterwards = { ...officer, viewer, now: instant('2016-12-17T09:00:00Z') };
  const november = await parts.stepAt(await parts.meetingOn('2016-11-10'));
  const atMeetingId = await parts.meetingOn('2016-12-16');
  accepted(await approveMinutes(afterwards, { ...november, atMeetingId }));
  expect([await forAll(open), await forAll(marked)]).toEqual([1, 0]);
  expect(await office.count('escalation', 'clearance = 0')).toBe(2);
});
