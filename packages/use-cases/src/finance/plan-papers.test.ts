import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accept, establishBoard, governance, record } from '../../test/import-pack.ts';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import { smallPack } from '../../test/small-pack.ts';
import {
  attachPlanPaper,
  carryForward,
  freezeScenario,
  NotPermitted,
  openScenario,
  planMeetings,
  recordFinancialPlan,
  withdrawFinancialPlan,
} from '../index.ts';

let office: TestOffice;
let scenarioId: string;
let itemId: string;
const officer = () => office.as('policingBodyFinanceOfficer');
const idOf = async (table: string, where = 'true') =>
  (await office.ownerPool.query<{ id: string }>(`select id from ${table} where ${where}`)).rows[0]?.id ?? '';
const attaching = (number = 1) => ({ scenarioId, number, itemId, idempotencyKey: v7() });
const given = { source: 'The paper', isTakenAsGiven: false };
const line = (key: string, side: 'spend' | 'financing', base: number) => ({
  key,
  label: key,
  side,
  base,
  ...given,
  shares: [],
});

beforeAll(async () => {
  office = await testOffice();
  await establishBoard(office);
  accepted(await accept(office, accepted(await record(office, smallPack())).importId));
  const forumId = await idOf('forum');
  const january = { forumId, first: '2017-01-20', until: '2017-01-20', rotatesThemes: true };
  accepted(await planMeetings(governance(office), january));
  const meetingId = await idOf('meeting', `held_on = '2017-01-20'`);
  accepted(await carryForward(governance(office), { meetingId, expectedVersion: 1 }));
  itemId = await idOf('agenda_item', `meeting_id = '${meetingId}' and title = 'Theme in depth'`);
  const inputs = {
    baseYear: '2016/17',
    yearCount: 1,
    drivers: [],
    lines: [line('staff', 'spend', 104_000_000_00), line('grant', 'financing', 100_000_000_00)],
    items: [],
    reserves: { ...given, opening: 500_000, minimum: 100_000 },
  };
  const recording = {
    bodyId: office.policingBody,
    title: 'Plan',
    preparedOn: '2016-12-05',
    note: '',
    inputs,
  };
  const { planId } = accepted(await recordFinancialPlan(officer(), { ...recording, idempotencyKey: v7() }));
  const opening = { planId, name: 'For the Board', idempotencyKey: v7() };
  ({ scenarioId } = accepted(await openScenario(officer(), opening)));
  const freezing = { scenarioId, purpose: 'Precept report', expectedVersion: 1, idempotencyKey: v7() };
  accepted(await freezeScenario(officer(), freezing));
});
afterAll(() => office.close());

it('puts a frozen version on an item as a paper with its tables, once however often it is sent', async () => {
  const command = attaching();
  const first = accepted(await attachPlanPaper(officer(), command));
  expect(accepted(await attachPlanPaper(officer(), command)).paperId).toBe(first.paperId);
  const { rows } = await office.ownerPool.query(
    `select p.title, p.agenda_item_id, t.caption, t.rows->2->'values' as gap from paper p
       join paper_table t on t.paper_id = p.id and t.position = 1 where p.id = $1`,
    [first.paperId],
  );
  expect(rows).toEqual([
    {
      title: 'Plan: For the Board, version 1',
      agenda_item_id: itemId,
      caption: 'The plan year by year',
      gap: ['4000'],
    },
  ]);
  expect((await office.trailOf(office.policingBody)).at(-1)).toBe('PaperAttached');
});

it('refuses the same version on the same item, whatever the key', async () => {
  expect(await attachPlanPaper(officer(), attaching())).toMatchObject({
    outcome: 'refused',
    refusal: { kind: 'PaperAttachedAlready' },
    path: ['itemId'],
  });
});

it('knows no version that was never frozen', async () => {
  await expect(attachPlanPaper(officer(), attaching(2))).rejects.toThrow(NotPermitted);
});

it('puts no version of a withdrawn plan before a meeting', async () => {
  const withdrawing = { planId: await idOf('financial_plan'), reason: 'The settlement came' };
  accepted(await withdrawFinancialPlan(officer(), { ...withdrawing, expectedVersion: 1 }));
  expect(await attachPlanPaper(officer(), attaching())).toMatchObject({
    outcome: 'refused',
    refusal: { kind: 'PlanWithdrawn', title: 'Plan' },
  });
});

it('is not for a reader of the plan', async () => {
  await expect(attachPlanPaper(office.as('collaborationLead'), attaching())).rejects.toThrow(NotPermitted);
});
