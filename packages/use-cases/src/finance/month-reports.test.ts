import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accept, establishBoard, governance, record } from '../../test/import-pack.ts';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import { smallPack } from '../../test/small-pack.ts';
import {
  attachMonthReport,
  carryForward,
  closePeriod,
  endSeat,
  NotPermitted,
  openLedger,
  planMeetings,
  postFigures,
  reopenPeriod,
  writeVarianceNote,
} from '../index.ts';

let office: TestOffice;
let ledgerId: string;
let itemId: string;
const officer = () => office.as('policingBodyFinanceOfficer');
const idOf = async (table: string, where: string) =>
  (await office.ownerPool.query<{ id: string }>(`select id from ${table} where ${where}`)).rows[0]?.id ?? '';
const attaching = (month = '2016-09') => ({ ledgerId, month, itemId, idempotencyKey: v7() });

beforeAll(async () => {
  office = await testOffice();
  await establishBoard(office);
  accepted(await accept(office, accepted(await record(office, smallPack())).importId));
  const forumId = await idOf('forum', 'true');
  const january = { forumId, first: '2017-01-20', until: '2017-01-20', rotatesThemes: true };
  accepted(await planMeetings(governance(office), january));
  const meetingId = await idOf('meeting', `held_on = '2017-01-20'`);
  accepted(await carryForward(governance(office), { meetingId, expectedVersion: 1 }));
  itemId = await idOf('agenda_item', `meeting_id = '${meetingId}' and title = 'Theme in depth'`);
  const opened = accepted(
    await openLedger(officer(), {
      bodyId: office.policingBody,
      sharedWith: [office.constabulary],
      financialYear: '2016/17',
      name: 'Office budget',
      bridge: ['Spending'],
      noteRule: { pence: 5_000_000, ppm: 20_000 },
      lines: [{ code: '1', title: 'Staff', term: 'Spending', ringFence: null }],
      hierarchies: [
        {
          name: 'What it is spent on',
          cut: 'subjective',
          from: '2016-04',
          rows: [
            { depth: 0, label: null, totalLabel: 'Net', codes: [] },
            { depth: 1, label: 'Staff', totalLabel: null, codes: ['1'] },
          ],
        },
      ],
      idempotencyKey: v7(),
    }),
  );
  ledgerId = opened.ledgerId;
  const figure = (kind: 'budget' | 'actual' | 'forecast', amount: number) => ({
    code: '1',
    kind,
    month: '2016-09',
    amount,
    source: 'Extract',
    paperId: null,
    isWorkedOut: false,
  });
  const figures = [figure('budget', 5_000_000), figure('actual', 4_000_000), figure('forecast', 4_500_000)];
  accepted(await postFigures(officer(), { ledgerId, figures, expectedVersion: 1, idempotencyKey: v7() }));
}, 60_000);
afterAll(() => office.close());

it('refuses the report of a month that still takes figures', async () => {
  expect(await attachMonthReport(officer(), attaching())).toMatchObject({
    refusal: { kind: 'MonthNotClosed', month: '2016-09' },
    sentence: 'September 2016 is not closed; close it first, so that the report says what stays.',
  });
});

it('puts the report of a closed month on an item with its tables, and refuses it there a second time', async () => {
  accepted(
    await closePeriod(officer(), {
      ledgerId,
      month: '2016-09',
      withoutNotesBecause: null,
      expectedVersion: 2,
    }),
  );
  const { paperId } = accepted(await attachMonthReport(officer(), attaching()));
  const { rows } = await office.ownerPool.query(
    `select p.title, p.agenda_item_id, t.caption, t.rows->1->'values' as net from paper p
       join paper_table t on t.paper_id = p.id and t.caption like 'Table 2%' where p.id = $1`,
    [paperId],
  );
  expect(rows).toEqual([
    {
      title: 'Revenue budget monitoring, month 6 2016/17: Office budget',
      agenda_item_id: itemId,
      caption: 'Table 2: What it is spent on, end of September 2016',
      net: ['50', '50', '40', '-10', '45', '-5'],
    },
  ]);
  expect(await attachMonthReport(officer(), attaching())).toMatchObject({
    refusal: { kind: 'PaperAttachedAlready' },
    path: ['itemId'],
  });
});

it('takes the report of a month once what it says was put right, though its totals are the same', async () => {
  const versionOf = async () =>
    Number(
      (await office.ownerPool.query('select version from ledger where id = $1', [ledgerId])).rows[0].version,
    );
  accepted(
    await reopenPeriod(officer(), {
      ledgerId,
      month: '2016-09',
      reason: 'A note was forgotten',
      expectedVersion: await versionOf(),
    }),
  );
  accepted(
    await writeVarianceNote(officer(), {
      ledgerId,
      month: '2016-09',
      rowIds: [await idOf('hierarchy_row', `label = 'Staff'`)],
      text: 'A post is vacant.',
      expectedVersion: await versionOf(),
    }),
  );
  accepted(
    await closePeriod(officer(), {
      ledgerId,
      month: '2016-09',
      withoutNotesBecause: null,
      expectedVersion: await versionOf(),
    }),
  );
  accepted(await attachMonthReport(officer(), attaching()));
});

it('is for whoever keeps the books', async () => {
  await expect(attachMonthReport(office.as('collaborationLead'), attaching())).rejects.toThrow(NotPermitted);
});

it('takes the report from an officer of the Constabulary while it has a seat at the Board, and keeps it in the trail of the Board’s body', async () => {
  const theirs = office.as('constabularyFinanceOfficer', {
    bodyIds: [office.constabulary],
    userId: 'their officer',
    name: 'Director of Finance',
  });
  itemId = await idOf(
    'agenda_item',
    `id <> '${itemId}' and meeting_id = (select meeting_id from agenda_item where id = '${itemId}') limit 1`,
  );
  const { paperId } = accepted(await attachMonthReport(theirs, attaching()));
  expect(await idOf('paper', `id = '${paperId}' and body_id = '${office.policingBody}'`)).toBe(paperId);
  const told = `object_id = '${paperId}' and body_id = '${office.policingBody}' and actor_id = 'their officer'`;
  expect(await office.count('audit_event', told)).toBe(1);

  const forum = (await office.ownerPool.query('select id, version from forum')).rows[0];
  accepted(
    await endSeat(governance(office), {
      forumId: forum.id,
      postId: await idOf('post', `body_id = '${office.constabulary}'`),
      until: '2016-12-11',
      expectedVersion: forum.version,
    }),
  );
  await expect(attachMonthReport(theirs, attaching('2016-08'))).rejects.toThrow(NotPermitted);
});
