import { instant } from '@concordat/domain/kernel';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accept, establishBoard, governance, record } from '../../test/import-pack.ts';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import { smallPack } from '../../test/small-pack.ts';
import {
  approveMinutes,
  type CommandContext,
  carryForward,
  circulateMinutes,
  declareInterest,
  minuteCorrection,
  NotPermitted,
  openMinutes,
  planMeetings,
  publishAgenda,
  raiseAction,
  recordResolution,
  signMinutes,
  takeAttendance,
  writeParagraph,
} from '../index.ts';

let office: TestOffice;
let meetingId: string;
let laterId: string;
beforeAll(async () => {
  office = await testOffice();
  await establishBoard(office);
  accepted(await accept(office, accepted(await record(office, smallPack())).importId));
  const forumId = await one('select id from forum');
  const june = { forumId, first: '2017-01-27', until: '2017-01-27', rotatesThemes: false };
  accepted(await planMeetings(governance(office), june));
  meetingId = await one(`select id from meeting where held_on = '2016-12-16'`);
  laterId = await one(`select id from meeting where held_on = '2017-01-27'`);
});
afterAll(() => office.close());

const one = async (query: string) => (await office.ownerPool.query<{ id: string }>(query)).rows[0]?.id ?? '';
const at = (moment: string): CommandContext => ({ ...governance(office), now: instant(moment) });
const onTheDay = () => at('2016-12-16T11:00:00Z');
const versionOf = async (id: string) =>
  (await office.ownerPool.query<{ version: number }>('select version from meeting where id = $1', [id]))
    .rows[0]?.version ?? 0;
const itemId = (number: string) =>
  one(`select i.id from minutes_item i join minutes n on n.id = i.minutes_id
        where n.meeting_id = '${meetingId}' and i.number = '${number}'`);
const stepOf = async (id: string) => ({ meetingId: id, expectedVersion: await versionOf(id) });
const step = () => stepOf(meetingId);

it('opens on the day with an item for each on the agenda and the members of the forum', async () => {
  expect(await openMinutes(at('2016-12-15T09:00:00Z'), await step())).toMatchObject({
    outcome: 'refused',
    refusal: { kind: 'MeetingStillToCome' },
  });
  accepted(await openMinutes(onTheDay(), await step()));
  expect(
    await office.count(
      'minutes_item',
      `minutes_id in (select id from minutes where meeting_id = '${meetingId}')`,
    ),
  ).toBe(4);
  expect(await office.count('attendance', `meeting_id = '${meetingId}' and kind = 'member'`)).toBe(2);
  const attendance = [
    { kind: 'member', name: null, post: 'Deputy', bodyName: 'OPCC', deputyFor: 'Chief Executive' },
  ] as const;
  accepted(await takeAttendance(onTheDay(), { ...(await step()), attendance: [...attendance] }));
  expect(await office.count('attendance', `deputy_for = 'Chief Executive'`)).toBe(1);
  const nil = { meetingId, minutesItemId: null, who: null, interest: null, isRecused: false };
  accepted(await declareInterest(onTheDay(), nil));
  expect(await office.count('declaration', 'interest is null and clearance = 1')).toBe(1);
});

it('keeps every text of a paragraph, and gives the second of two writers a conflict', async () => {
  const minutesItemId = await itemId('3');
  const first = accepted(
    await writeParagraph(onTheDay(), { minutesItemId, paragraphId: null, text: 'Said', expectedVersion: 0 }),
  );
  const seen = { minutesItemId, paragraphId: first.paragraphId, expectedVersion: first.version };
  accepted(await writeParagraph(onTheDay(), { ...seen, text: 'Said by the one' }));
  expect(await writeParagraph(onTheDay(), { ...seen, text: 'Said by the other' })).toMatchObject({
    outcome: 'conflict',
  });
  const { rows } = await office.ownerPool.query(
    'select version, text from paragraph_text where paragraph_id = $1 order by version',
    [first.paragraphId],
  );
  expect(rows).toEqual([
    { version: 1, text: 'Said' },
    { version: 2, text: 'Said by the one' },
  ]);
});

it('minutes a new paragraph once that is sent again after its answer was lost', async () => {
  const minutesItemId = await itemId('4');
  const command = {
    minutesItemId,
    paragraphId: null,
    text: 'Sent twice',
    expectedVersion: 0,
    idempotencyKey: v7(),
  };
  const first = accepted(await writeParagraph(onTheDay(), command));
  expect(await writeParagraph(onTheDay(), command)).toMatchObject({ state: first, replayed: true });
  expect(await office.count('minutes_paragraph', `text = 'Sent twice'`)).toBe(1);
});

it('never loses a text that was saved, however two writers take turns', async () => {
  const minutesItemId = await itemId('4');
  const begun = accepted(
    await writeParagraph(onTheDay(), { minutesItemId, paragraphId: null, text: 'Begun', expectedVersion: 0 }),
  );
  const saved = ['Begun'];
  const known = { one: 1, other: 1 };
  for (const [turn, who] of (['one', 'other', 'other', 'one', 'one', 'other'] as const).entries()) {
    const text = `${who} in turn ${turn}`;
    const command = { minutesItemId, paragraphId: begun.paragraphId, text, expectedVersion: known[who] };
    const answer = await writeParagraph(onTheDay(), command);
    if (answer.outcome === 'accepted') {
      saved.push(text);
      known[who] = answer.state.version;
    } else if (answer.outcome === 'conflict') known[who] = answer.current.version;
  }
  const { rows } = await office.ownerPool.query<{ text: string }>(
    'select text from paragraph_text where paragraph_id = $1 order by version',
    [begun.paragraphId],
  );
  expect(rows.map(({ text }) => text)).toEqual(saved);
  expect(saved.length).toBeGreaterThan(3);
});

it('makes resolutions and actions, and puts what is promised on the forward plan', async () => {
  const minutesItemId = await itemId('3');
  const resolved = { minutesItemId, text: 'The report is noted', outcome: 'noted', recommendationId: null };
  accepted(await recordResolution(onTheDay(), { ...resolved, outcome: 'noted' }));
  const ownerPostId = await one(`select id from post where title = 'Chief Constable'`);
  const action = {
    minutesItemId,
    text: 'Report on the fleet',
    ownerPostId,
    due: 'in one month',
    dueOn: null,
  };
  expect(await raiseAction(onTheDay(), { ...action, ownerPostId: null })).toMatchObject({
    outcome: 'refused',
    path: ['ownerPostId'],
  });
  accepted(await raiseAction(onTheDay(), action));
  expect(
    await office.count('plan_entry', `title = 'Report on the fleet' and planned_for = '2017-01-27'`),
  ).toBe(1);
  expect(await office.count('action', `text = 'Report on the fleet' and paragraph_number = '3.2'`)).toBe(1);
});

it('goes from draft to signed, approved by a later meeting, and changes no more', async () => {
  accepted(await circulateMinutes(onTheDay(), await step()));
  const later = at('2017-01-28T09:00:00Z');
  const same = { ...(await step()), atMeetingId: meetingId };
  expect(await approveMinutes(later, same)).toMatchObject({
    outcome: 'refused',
    refusal: { kind: 'ApprovalNotAtLaterMeeting' },
  });
  expect(await approveMinutes(onTheDay(), { ...same, atMeetingId: laterId })).toMatchObject({
    outcome: 'refused',
    refusal: { kind: 'ApprovingMeetingToCome' },
  });
  accepted(await approveMinutes(later, { ...same, atMeetingId: laterId }));
  for (const table of ['minutes_paragraph', 'resolution', 'minutes_item']) {
    expect(await office.count(table, `clearance = 1 and body_id is not null and ${ofMeeting(table)}`)).toBe(
      0,
    );
  }
  const signing = { ...(await step()), signedBy: 'Chief Executive', idempotencyKey: v7() };
  accepted(await signMinutes(later, signing));
  const also = { minutesItemId: await itemId('3'), paragraphId: null, text: 'Also', expectedVersion: 0 };
  expect(await writeParagraph(later, also)).toMatchObject({
    outcome: 'refused',
    refusal: { kind: 'MinutesNotOpen' },
  });
  expect(await office.count('minutes', `status = 'signed' and signed_by_name = 'Chief Executive'`)).toBe(1);
});

it('minutes a correction at a later meeting, linked both ways to words that stay', async () => {
  const later = at('2017-01-27T11:00:00Z');
  accepted(await carryForward(later, await stepOf(laterId)));
  accepted(await publishAgenda(later, { ...(await stepOf(laterId)), idempotencyKey: v7() }));
  accepted(await openMinutes(later, await stepOf(laterId)));
  const said = await one(`select g.id from minutes_paragraph g where g.text = 'Said by the one'`);
  const minutesItemId = await one(`select i.id from minutes_item i join minutes n on n.id = i.minutes_id
    where n.meeting_id = '${laterId}' and i.number is not null order by i.position limit 1`);
  const correcting = { minutesItemId, correctsParagraphId: said, text: 'It was said by both.' };
  const command = { ...correcting, idempotencyKey: v7() };
  const { paragraphId } = accepted(await minuteCorrection(later, command));
  expect(await minuteCorrection(later, command)).toMatchObject({ replayed: true });
  expect(
    await office.count(
      'paragraph_correction',
      `paragraph_id = '${paragraphId}' and corrects_paragraph_id = '${said}' and clearance = 1`,
    ),
  ).toBe(1);
  expect(await office.count('minutes_paragraph', `text = 'It was said by both.'`)).toBe(1);
  expect(await office.count('minutes_paragraph', `id = '${said}' and text = 'Said by the one'`)).toBe(1);
  expect((await office.trailOf(office.policingBody)).slice(-2)).toEqual([
    'ParagraphWritten',
    'CorrectionMinuted',
  ]);

  const resolved = await one(`select r.id from resolution r where r.${ofMeeting('resolution')} limit 1`);
  const ofResolution = { minutesItemId, correctsResolutionId: resolved, text: 'It was resolved by both.' };
  const keyed = { ...ofResolution, idempotencyKey: v7() };
  accepted(await minuteCorrection(later, keyed));
  expect(await office.count('paragraph_correction', `corrects_resolution_id = '${resolved}'`)).toBe(1);
  for (const named of [{ correctsResolutionId: null }, { correctsParagraphId: said }]) {
    expect(await minuteCorrection(later, { ...keyed, ...named, idempotencyKey: v7() })).toMatchObject({
      refusal: { kind: 'CorrectedNotNamed' },
    });
  }

  const draft = { ...correcting, correctsParagraphId: paragraphId, idempotencyKey: v7() };
  expect(await minuteCorrection(later, draft)).toMatchObject({
    refusal: { kind: 'CorrectedNotSigned' },
    path: ['correctsParagraphId'],
  });
  const stranger = office.as('governanceOfficer', { bodyIds: [office.elsewhere] });
  await expect(minuteCorrection(stranger, { ...command, idempotencyKey: v7() })).rejects.toThrow(
    NotPermitted,
  );
});

function ofMeeting(table: string): string {
  const inMinutes = `(select i.id from minutes_item i join minutes n on n.id = i.minutes_id where n.meeting_id = '${meetingId}')`;
  return table === 'minutes_item' ? `id in ${inMinutes}` : `minutes_item_id in ${inMinutes}`;
}
