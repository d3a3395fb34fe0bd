import { readFile } from 'node:fs/promises';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonDecided, comparisonShown } from '../../test/compare-import.ts';
import { papersFolder } from '../../test/env.ts';
import { accept, establishBoard, explainErrors, governance, record } from '../../test/import-pack.ts';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import { smallPack } from '../../test/small-pack.ts';
import { acceptImport, NotPermitted, rejectImport, updateAction } from '../index.ts';

const statements: string[] = [];
let office: TestOffice;
beforeAll(async () => {
  office = await testOffice({ onStatement: (sql) => statements.push(sql) });
});
afterAll(() => office.close());

const tables = [
  'meeting',
  'agenda_item',
  'attendance',
  'paper',
  'paper_section',
  'paper_paragraph',
  'recommendation',
  'paper_table',
  'minutes',
  'minutes_item',
  'minutes_paragraph',
  'resolution',
  'action',
];

const rowsOf = async (sql: string, ...values: unknown[]) => (await office.ownerPool.query(sql, values)).rows;

async function counts(): Promise<{ [table: string]: number }> {
  const counted = await Promise.all(tables.map(async (table) => [table, await office.count(table)] as const));
  return Object.fromEntries(counted);
}

describe('a small pack', () => {
  let importId: string;

  beforeAll(async () => {
    await establishBoard(office);
    importId = accepted(await record(office, smallPack())).importId;
  });

  it('leaves nothing behind when a later part of it cannot be written', async () => {
    await office.ownerPool.query(`create function no_tables() returns trigger language plpgsql as $$ begin raise exception 'no room for tables'; end $$;
      create trigger no_tables before insert on paper_table for each row execute function no_tables()`);
    try {
      await expect(accept(office, importId)).rejects.toThrow('no room for tables');
    } finally {
      await office.ownerPool.query('drop trigger no_tables on paper_table; drop function no_tables');
    }
    expect(Object.values(await counts())).toEqual(tables.map(() => 0));
    expect(await office.count('pack_import', `status = 'pending' and version = 1`)).toBe(1);
    expect(await office.trailOf(office.policingBody)).not.toContain('MeetingRecorded');
  });

  it('is for nobody to accept who is not of the body, has no permission or is not cleared for it', async () => {
    const command = { importId, expectedVersion: 1, idempotencyKey: v7() };
    const elsewhere = office.as('governanceOfficer', { bodyIds: [office.elsewhere] });
    const constabulary = office.as('governanceOfficer', { bodyIds: [office.constabulary] });
    const uncleared = office.as('governanceOfficer', { clearance: 'official' });
    for (const stranger of [elsewhere, constabulary, office.as('auditor'), uncleared]) {
      await expect(acceptImport(stranger, command)).rejects.toThrow(NotPermitted);
    }
    // What they brought themselves holds draft minutes, it turns out.
    const own = accepted(await record(office, smallPack({ venue: 'Annexe' }), 'own.md', uncleared));
    expect(await acceptImport(uncleared, { ...command, importId: own.importId })).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'ClearanceTooLow' },
    });
    accepted(
      await rejectImport(governance(office), {
        importId: own.importId,
        reason: 'Brought by the wrong office.',
        expectedVersion: 1,
      }),
    );
    expect(await office.count('meeting')).toBe(0);
  });

  it('becomes two meetings, once, however often and at once it is accepted with one key', async () => {
    const idempotencyKey = v7();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => accept(office, importId, { idempotencyKey })),
    );
    const [first] = answers.map(accepted);
    expect(answers.map(accepted)).toEqual(Array(20).fill(first));
    expect(
      await rowsOf(`select held_on::text, starts_at, venue, status from meeting order by held_on`),
    ).toEqual([
      { held_on: '2016-11-10', starts_at: '14:00', venue: 'Headquarters, Room 2', status: 'minutesDraft' },
      { held_on: '2016-12-16', starts_at: '10:00', venue: 'Headquarters, Room 4', status: 'agendaPublished' },
    ]);
    expect(await counts()).toEqual({
      meeting: 2,
      agenda_item: 4,
      attendance: 4,
      paper: 1,
      paper_section: 3,
      paper_paragraph: 3,
      recommendation: 1,
      paper_table: 1,
      minutes: 1,
      minutes_item: 4,
      minutes_paragraph: 11,
      resolution: 1,
      action: 2,
    });
    expect(first?.meetingId).toBe(
      (await rowsOf(`select id from meeting where held_on = '2016-12-16'`))[0]?.id,
    );
  });

  it('records who accepted it, each meeting and each action raised', async () => {
    expect((await office.trailOf(office.policingBody)).slice(-7)).toEqual([
      'ImportAccepted',
      'MeetingRecorded',
      'ActionRaised',
      'ActionRaised',
      'MeetingRecorded',
      'PlanEntryAdded',
      'PlanEntryAdded',
    ]);
  });

  it('keeps with every row the import that brought it and the line it stands on', async () => {
    const lines = smallPack().split('\n');
    for (const table of tables) {
      expect([table, await office.count(table, `import_id is distinct from '${importId}'`)]).toEqual([
        table,
        0,
      ]);
    }
    const printed = await rowsOf(
      `select text, source_line from paper_paragraph union all select text, source_line from minutes_paragraph`,
    );
    for (const { text, source_line } of printed) expect(lines[source_line - 1]).toContain(text);
    expect(await rowsOf(`select min(source_line) as line from paper`)).toEqual([
      { line: lines.findIndex((line) => line.startsWith('**To:**')) + 1 },
    ]);
    expect(await rowsOf(`select source_line from action order by position`)).toEqual(
      ['3.3', '4.2'].map((number) => ({
        source_line: lines.findIndex((line) => line.startsWith(`**${number} Action`)) + 1,
      })),
    );
  });

  it('puts the minutes under the item that approves them, closed to those who are not cleared for a draft', async () => {
    const items = await rowsOf(
      `select i.number, m.status, m.clearance, m.marking_printed from agenda_item i join minutes m on m.id = i.minutes_id`,
    );
    expect(items).toEqual([
      { number: '2', status: 'draft', clearance: 1, marking_printed: 'PROTECT until Approved' },
    ]);
    const unclearedSees = (sql: string) =>
      office.readPool.readAs(
        { userId: 'u', personId: null, bodyIds: [office.policingBody], clearance: 'official' },
        sql,
      );
    for (const table of ['minutes', 'minutes_item', 'minutes_paragraph', 'resolution', 'action']) {
      expect([table, await unclearedSees(`select 1 from ${table}`)]).toEqual([table, []]);
    }
    expect(await unclearedSees('select 1 from paper')).toHaveLength(1);
  });

  it('is read by both bodies of the Board, and by nobody elsewhere', async () => {
    const sees = async (bodyId: string) =>
      (
        await office.readPool.readAs(
          { userId: 'u', personId: null, bodyIds: [bodyId], clearance: 'officialSensitive' },
          'select 1 from minutes_paragraph',
        )
      ).length;
    expect(await Promise.all([office.policingBody, office.constabulary, office.elsewhere].map(sees))).toEqual(
      [11, 11, 0],
    );
  });

  it('gives each action its owner and its due, worked out from the calendar of the forum', async () => {
    expect(
      await rowsOf(
        `select paragraph_number, owner_post, owner_body_name, owner_post_id is not null as post_known, owner_body_id, due_printed, due_on::text from action order by position`,
      ),
    ).toEqual([
      {
        paragraph_number: '3.3',
        owner_post: null,
        owner_body_name: expect.stringContaining('Constabulary'),
        post_known: false,
        owner_body_id: office.constabulary,
        due_printed: expect.stringContaining('six months'),
        due_on: '2017-05-10',
      },
      {
        paragraph_number: '4.2',
        owner_post: 'Chief Executive',
        owner_body_name: null,
        post_known: true,
        owner_body_id: office.policingBody,
        due_printed: expect.stringContaining('next meeting'),
        due_on: '2016-12-16',
      },
    ]);
  });

  it('keeps a table as it is printed', async () => {
    const [{ columns, unit, rows }] = await rowsOf('select columns, unit, rows from paper_table');
    expect({ columns, unit }).toEqual({ columns: ['Budget', 'Actual', 'Variance'], unit: 'thousandPounds' });
    expect(rows).toEqual([
      expect.objectContaining({ label: 'Employees', values: ['100', '90', '-10'], isTotal: false }),
      expect.objectContaining({ label: 'Premises', values: ['50', '45', '-5'] }),
      expect.objectContaining({ label: 'Total', values: ['150', '135', '-15'], isTotal: true }),
    ]);
  });

  it('cannot be decided a second time', async () => {
    expect(await accept(office, importId, { expectedVersion: 2 })).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'ImportAlreadyDecided', status: 'accepted' },
    });
    expect(
      await rejectImport(governance(office), { importId, reason: 'Too late', expectedVersion: 2 }),
    ).toMatchObject({ outcome: 'refused' });
    expect(await accept(office, importId, { expectedVersion: 1 })).toMatchObject({
      outcome: 'conflict',
      current: { packImport: { version: 2 } },
    });
  });
});

describe('a corrected pack of a meeting that is recorded', () => {
  const corrected = () =>
    smallPack({ venue: 'Headquarters, Room 5' }).replace(
      'Spending is below budget.',
      'Spending is well below budget.',
    );
  let importId: string;

  beforeAll(async () => {
    importId = accepted(await record(office, corrected(), 'corrected.md')).importId;
  });

  it('shows what it would change, and is refused until that is wanted', async () => {
    const differences = await comparisonShown(office, importId);
    expect(differences).toEqual([
      expect.objectContaining({
        path: expect.stringContaining('Venue'),
        before: 'Headquarters, Room 4',
        after: 'Headquarters, Room 5',
      }),
      expect.objectContaining({
        path: expect.stringContaining('3.1'),
        before: 'Spending is below budget.',
        after: 'Spending is well below budget.',
      }),
    ]);
    expect(differences).toEqual(await comparisonDecided(office, importId));
    const before = await counts();
    expect(await accept(office, importId)).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'MeetingDiffers', differences: 2 },
      path: ['replaceExisting'],
    });
    expect(await counts()).toEqual(before);
  });

  it('replaces what is recorded under the same ids, and leaves the earlier meeting and its actions alone', async () => {
    const ids = async () =>
      (
        await rowsOf(
          `select 'paper' as of, id from paper union all select 'paragraph', id from paper_paragraph union all select 'item', id from agenda_item union all select 'action', id from action order by 1, 2`,
        )
      ).map(({ id }) => id);
    const [before, countsBefore] = [await ids(), await counts()];
    accepted(await accept(office, importId, { replaceExisting: true }));
    expect(await ids()).toEqual(before);
    expect(await counts()).toEqual(countsBefore);
    expect(await rowsOf(`select venue, version from meeting order by held_on`)).toEqual([
      { venue: 'Headquarters, Room 2', version: 1 },
      { venue: 'Headquarters, Room 5', version: 2 },
    ]);
    expect(
      await office.count(
        'paper_paragraph',
        `text = 'Spending is well below budget.' and import_id = '${importId}'`,
      ),
    ).toBe(1);
    expect(await office.count('agenda_item', 'minutes_id is not null')).toBe(1);
  });

  it('keeps the work done on an action when the minutes come again in other words', async () => {
    const [action] = await rowsOf(`select id, version from action where paragraph_number = '4.2'`);
    accepted(
      await updateAction(governance(office), {
        actionId: action.id,
        note: 'Report asked for',
        status: 'ongoing',
        expectedVersion: action.version,
      }),
    );
    const again = corrected().replace(
      'The Deputy Chief Constable presented the report.',
      'The Deputy Chief Constable introduced the report.',
    );
    const { importId: third } = accepted(await record(office, again, 'again.md'));
    accepted(await accept(office, third, { replaceExisting: true }));
    expect(
      await rowsOf(
        `select a.status, u.note from action a join action_update u on u.action_id = a.id where a.id = $1`,
        action.id,
      ),
    ).toEqual([{ status: 'ongoing', note: 'Report asked for' }]);
    expect(await office.count('minutes_paragraph', `text like '%introduced the report.'`)).toBe(1);
    expect(await office.count('action', `minutes_item_id is null`)).toBe(0);
  });

  it('is refused where it would leave out words that correct others', async () => {
    const [minuted] = await rowsOf(
      `select g.id, g.text, i.minutes_id, g.body_id from minutes_paragraph g
         join minutes_item i on i.id = g.minutes_item_id where g.text like '%introduced the report.'`,
    );
    await office.ownerPool.query(
      `insert into paragraph_correction (id, body_id, reader_body_ids, minutes_id, paragraph_id, corrects_paragraph_id)
         values ($1, $2, array[$2]::uuid[], $3, $4, $1)`,
      [v7(), minuted.body_id, minuted.minutes_id, minuted.id],
    );
    const without = corrected().replace(/.*The Deputy Chief Constable presented the report\..*\n/, '');
    const { importId: third } = accepted(await record(office, without, 'shorter.md'));
    expect(await accept(office, third, { replaceExisting: true })).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'MinutedPartWouldBeLost' },
    });
    expect(await office.count('minutes_paragraph', `id = '${minuted.id}'`)).toBe(1);
    await office.ownerPool.query('delete from paragraph_correction');
  });

  it('is refused where it would leave out an action that work was done on', async () => {
    const without = corrected().replace(/\*\*4\.2 Action:\*\*\n\n.*\n/, '');
    const { importId: fourth } = accepted(await record(office, without, 'without.md'));
    expect(await accept(office, fourth, { replaceExisting: true })).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'ActionWouldBeLost' },
    });
    expect(await office.count('action')).toBe(2);
  });
});

describe.skipIf(papersFolder === undefined)('the real pack of 16 December 2016 (CONCORDAT_PAPERS)', () => {
  let real: TestOffice;
  beforeAll(async () => {
    real = await testOffice({ onStatement: (sql) => statements.push(sql) });
    await establishBoard(real);
  });
  afterAll(() => real.close());

  it('is accepted in one transaction of at most 26 statements, promises put on the forward plan included', async () => {
    const bytes = await readFile(`${papersFolder}/2016-12-16-board-pack.txt`);
    const { importId } = accepted(await record(real, bytes, '2016-12-16-board-pack.txt'));
    expect(await accept(real, importId)).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'QuestionsUnanswered' },
    });
    const expectedVersion = await explainErrors(real, importId);
    statements.length = 0;
    const { meetingId } = accepted(await accept(real, importId, { expectedVersion }));
    expect(statements.filter((sql) => /^begin/i.test(sql)).length).toBeLessThanOrEqual(1);
    expect(statements.length).toBeLessThanOrEqual(26);
    expect(await real.count('meeting')).toBe(2);
    expect(await real.count('agenda_item', `meeting_id = '${meetingId}'`)).toBe(14);
    expect(await real.count('paper', `meeting_id = '${meetingId}' and kind = 'report'`)).toBe(10);
    expect(await real.count('minutes_item')).toBe(15);
    expect(await real.count('action')).toBe(7);
    expect(await real.count('paper_paragraph', 'source_line is null')).toBe(0);
    expect(await real.count('agenda_item', 'minutes_id is not null')).toBe(1);
  });

  it('is compared in one statement with the pack as it was recorded, and found the same', async () => {
    const printed = await readFile(`${papersFolder}/2016-12-16-board-pack.txt`, 'utf8');
    const again = accepted(await record(real, `${printed}\n`, 'again.txt')).importId;
    expect(await comparisonShown(real, again)).toEqual([]);
    const edited = printed.replaceAll('Estates', 'Buildings').replaceAll('2.1', '2.2');
    const corrected = accepted(await record(real, edited, 'corrected.txt')).importId;
    const shown = await comparisonShown(real, corrected);
    expect(shown.length).toBeGreaterThan(20);
    expect(shown).toEqual(await comparisonDecided(real, corrected));
  });
});
