import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { dataOf, openApi, type TestApi } from './api.ts';
import { bodies, escalations, items, meetings } from './office/office-ids.ts';
import { somebody } from './office/somebody.ts';

const member = somebody({ roles: ['chiefOfficer'] });
const officer = somebody();

const facts = `{ escalation(id: "$id") { title direction from { id } to { id } stage askedAt { id } answeredOn answeredAt { id } outcome answer
  returnedAt { id } onwardOf { title } passedOn { title } allowedCommands } }`;
const list = '{ escalations(first: 10) { edges { node { title stage } } } }';

type Matter = {
  readonly stage: string;
  readonly askedAt: object | null;
  readonly answeredOn: string | null;
  readonly answer: string | null;
  readonly onwardOf: object | null;
  readonly passedOn: readonly object[];
  readonly allowedCommands: readonly string[];
};

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const office = (statement: string) =>
  api.database.ownerPool.query(
    `begin; select set_config('concordat.maintenance', 'on', true); ${statement}; commit`,
  );

/** Both meetings as they are once everything is out; `asked` is on the agenda of December. */
beforeEach(() =>
  office(`update meeting set status = 'minutesDraft' where id = '${meetings.november}';
    update meeting set status = 'agendaPublished' where id = '${meetings.december}';
    update agenda_item set escalation_id = '${escalations.asked}' where id = '${items.minutes}'`),
);

async function matter(id: string, viewer = member): Promise<Matter | null> {
  const data = dataOf<{ escalation: Matter | null }>(await api.ask(facts.replace('$id', id), viewer));
  return data.escalation;
}

const stageIs = (meeting: string, status: string) =>
  office(`update meeting set status = '${status}' where id = '${meeting}'`);

it('reads to a member as to those who run the meetings once everything is out, without their commands', async () => {
  for (const id of [escalations.asked, escalations.answered]) {
    const [read, known] = [await matter(id), await matter(id, officer)];
    expect(read).toEqual({ ...known, allowedCommands: [] });
  }
  expect(await matter(escalations.asked)).toMatchObject({ stage: 'onAgenda' });
  expect(await matter(escalations.answered)).toMatchObject({ answeredOn: '2016-12-02' });
});

it('says nothing of a forum that is not open to the reader', async () => {
  const [shared, alone] = [`'${bodies.ours}', '${bodies.theirs}'`, `'${bodies.ours}'`];
  const readers = (table: string, id: string, ids: string) =>
    office(`update ${table} set reader_body_ids = array[${ids}]::uuid[] where id = '${id}'`);
  await readers('escalation', escalations.asked, shared);
  await readers('meeting', meetings.november, shared);
  const read = await matter(escalations.asked, somebody({ body: bodies.theirs }));
  expect(read).toMatchObject({ from: null, to: null, direction: 'across', stage: 'proposed' });
  await readers('escalation', escalations.asked, alone);
  await readers('meeting', meetings.november, alone);
});

it('is not there for a member while the minutes it comes from are written', async () => {
  await stageIs(meetings.november, 'held');
  expect(await matter(escalations.asked)).toBeNull();
  expect(await matter(escalations.asked, officer)).not.toBeNull();
  expect(JSON.stringify(await api.ask(list, member))).not.toContain('Sell the yard');
  expect(await matter(escalations.answered)).toMatchObject({ onwardOf: null });
  expect(await matter(escalations.answered, officer)).toMatchObject({ onwardOf: {} });
});

it('is not there for a member while the agenda it comes from is not out', async () => {
  await stageIs(meetings.december, 'planned');
  expect(await matter(escalations.answered)).toBeNull();
  expect(await matter(escalations.answered, officer)).not.toBeNull();
  expect(await matter(escalations.asked)).toMatchObject({ passedOn: [] });
});

it('tells a member of no agenda that is not out', async () => {
  await stageIs(meetings.december, 'planned');
  expect(await matter(escalations.asked)).toMatchObject({ stage: 'proposed', askedAt: null });
  expect(await matter(escalations.asked, officer)).toMatchObject({ stage: 'onAgenda', askedAt: {} });
});

it('tells a key no more than a member, whoever made it', async () => {
  await stageIs(meetings.december, 'planned');
  const key = somebody({ roles: ['monitoringOfficer'], via: 'apiKey', scopes: ['meetings:read'] });
  expect(await matter(escalations.answered, key)).toBeNull();
  expect(await matter(escalations.asked, key)).toMatchObject({ stage: 'proposed', askedAt: null });
});

it('tells a member of no answer before its minutes go round', async () => {
  await stageIs(meetings.november, 'held');
  expect(await matter(escalations.answered)).toMatchObject({
    stage: 'proposed',
    answeredOn: null,
    answeredAt: null,
    outcome: null,
    answer: null,
    returnedAt: null,
  });
  expect(await matter(escalations.answered, officer)).toMatchObject({ stage: 'answered', answeredAt: {} });
});
