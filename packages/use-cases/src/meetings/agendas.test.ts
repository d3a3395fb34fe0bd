import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accept, establishBoard, governance, record } from '../../test/import-pack.ts';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import { smallPack } from '../../test/small-pack.ts';
import {
  addAgendaItem,
  addPlanEntry,
  carryForward,
  changeAgendaItem,
  moveAgendaItem,
  NotPermitted,
  planMeetings,
  publishAgenda,
  removeAgendaItem,
} from '../index.ts';

let office: TestOffice;
let forumId: string;
let meetingId: string;
beforeAll(async () => {
  office = await testOffice();
  await establishBoard(office);
  accepted(await accept(office, accepted(await record(office, smallPack())).importId));
  forumId = await idOf('forum');
  const january = { forumId, first: '2017-01-20', until: '2017-01-20', rotatesThemes: true };
  accepted(await planMeetings(governance(office), january));
  const report = { forumId, title: 'Vehicle fleet', lead: 'Head of Fleet', plannedFor: '2017-01-20' };
  accepted(await addPlanEntry(governance(office), report));
  meetingId = await idOf('meeting', `held_on = '2017-01-20'`);
});
afterAll(() => office.close());

const idOf = async (table: string, where = 'true') =>
  (await office.ownerPool.query<{ id: string }>(`select id from ${table} where ${where}`)).rows[0]?.id ?? '';
const items = async () =>
  (
    await office.ownerPool.query<{ id: string; number: string; title: string; version: number }>(
      'select id, number, title, version from agenda_item where meeting_id = $1 order by position',
      [meetingId],
    )
  ).rows;
const itemNamed = async (title: string) => {
  const found = (await items()).find((item) => item.title === title);
  if (found === undefined) throw new Error(`no item is called ${title}`);
  return found;
};
const numbered = async () => (await items()).map(({ number, title }) => `${number} ${title}`);
const version = async () =>
  (
    await office.ownerPool.query<{ version: number }>('select version from meeting where id = $1', [
      meetingId,
    ])
  ).rows[0]?.version ?? 0;
const visit = {
  title: 'Visit of the inspectorate',
  subItems: ['Dates'],
  lead: 'Chief Constable',
  kind: 'verbal' as const,
  purpose: 'note' as const,
  theme: null,
  minutesOfTime: 10,
  isClosed: false,
  closedReason: null,
};

it('opens an agenda from what waits for the meeting', async () => {
  accepted(await carryForward(governance(office), { meetingId, expectedVersion: await version() }));
  expect(await numbered()).toEqual([
    '1 Welcome and apologies',
    '2 Declarations of interest',
    '3 Minutes of 16 December 2016',
    '4 Action log and matters arising',
    '5 Vehicle fleet',
    '6 Theme in depth',
    '7 Any other business',
  ]);
  expect(await office.count('agenda_item', `cardinality(carried_action_ids) > 0`)).toBe(1);
  expect(
    await carryForward(governance(office), { meetingId, expectedVersion: await version() }),
  ).toMatchObject({ outcome: 'refused', refusal: { kind: 'NothingToCarryForward' } });
});

it('adds, moves and removes items and counts again', async () => {
  const as = governance(office);
  accepted(await addAgendaItem(as, { meetingId, ...visit }));
  const { id: itemId } = await itemNamed(visit.title);
  accepted(await moveAgendaItem(as, { itemId, to: 2, expectedVersion: await version() }));
  expect((await numbered()).slice(0, 3)).toEqual([
    '1 Welcome and apologies',
    '2 Visit of the inspectorate',
    '3 Declarations of interest',
  ]);
  const stale = { itemId, to: 4, expectedVersion: (await version()) - 1 };
  expect(await moveAgendaItem(as, stale)).toMatchObject({ outcome: 'conflict' });
  const theme = await itemNamed('Theme in depth');
  const off = { itemId: theme.id, reason: null, expectedVersion: await version() };
  accepted(await removeAgendaItem(as, off));
  expect((await items()).map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
});

it('lets two people work on two items, and shows the second one of them on the same item what came first', async () => {
  const as = governance(office);
  const item = await itemNamed(visit.title);
  const fleet = await itemNamed('Vehicle fleet');
  const seen = { itemId: item.id, expectedVersion: item.version };
  accepted(await changeAgendaItem(as, { ...visit, ...seen, title: 'Visit in March' }));
  expect(await changeAgendaItem(as, { ...visit, ...seen, title: 'Visit in April' })).toMatchObject({
    outcome: 'conflict',
    current: { item: { title: 'Visit in March' } },
  });
  const other = { ...visit, itemId: fleet.id, expectedVersion: fleet.version, title: 'Fleet' };
  expect(await changeAgendaItem(as, { ...other, isClosed: true })).toMatchObject({
    outcome: 'refused',
    path: ['closedReason'],
  });
  accepted(await changeAgendaItem(as, other));
});

it('goes out once nothing is left off, and then takes what is late as a supplement', async () => {
  const as = governance(office);
  const entry = { forumId, title: 'Custody visitors', lead: null, plannedFor: '2017-01-20' };
  accepted(await addPlanEntry(as, entry));
  const publish = async () =>
    publishAgenda(as, { meetingId, expectedVersion: await version(), idempotencyKey: v7() });
  expect(await publish()).toMatchObject({
    outcome: 'refused',
    sentence: 'Put on the agenda, or move to another meeting, what waits for this one: Custody visitors.',
  });
  accepted(await carryForward(as, { meetingId, expectedVersion: await version() }));
  const before = await numbered();
  accepted(await publish());
  accepted(await addAgendaItem(as, { meetingId, ...visit }));
  expect(await numbered()).toEqual([...before, 'S1 Visit of the inspectorate']);
  const { id: itemId } = await itemNamed('Custody visitors');
  const withdrawal = { itemId, reason: 'Not ready', expectedVersion: await version() };
  accepted(await removeAgendaItem(as, withdrawal));
  accepted(await addAgendaItem(as, { meetingId, ...visit, title: 'Later still' }));
  expect(await numbered()).toEqual([...before, 'S1 Visit of the inspectorate', 'S2 Later still']);
  expect(await office.trailOf(office.policingBody)).toEqual(
    expect.arrayContaining(['AgendaItemAdded', 'AgendaItemMoved', 'AgendaItemRemoved', 'MeetingMoved']),
  );
});

it('is for nobody of the other body, nor for a reader', async () => {
  const command = { meetingId, ...visit };
  await expect(addAgendaItem(office.as('auditor'), command)).rejects.toThrow(NotPermitted);
  const theirs = office.as('governanceOfficer', { bodyIds: [office.constabulary] });
  await expect(addAgendaItem(theirs, command)).rejects.toThrow(NotPermitted);
});
