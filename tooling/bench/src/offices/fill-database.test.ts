import { createHash } from 'node:crypto';
import { verifyDatabase } from '@concordat/database';
import { calendarDate } from '@concordat/domain/kernel';
import { type TestDatabase, testDatabase } from '@concordat/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programmeShape } from './capital-rows.ts';
import { copyLine } from './copy-text.ts';
import { type DataSet, large, meetingShape, small } from './data-set.ts';
import { countRows, fillDatabase, filledTables } from './fill-database.ts';
import { ledgerShape } from './ledger-rows.ts';
import { officeOfBody } from './office-of-body.ts';

const tiny: DataSet = {
  name: 'tiny',
  bodies: 2,
  years: 1,
  today: calendarDate('2016-12-12'),
  seed: 7,
  readers: 5,
};

function fingerprint(dataSet: DataSet, nth: number): string {
  const rows = officeOfBody(dataSet, nth);
  const hash = createHash('sha256');
  for (const table of rows.tables) {
    for (const row of rows.of(table)) hash.update(copyLine(row, Object.keys(row)));
  }
  return hash.digest('hex');
}

describe('a data set', () => {
  it('is the same each time it is made, and another for another seed, day or body', () => {
    const prints = [
      fingerprint(tiny, 1),
      fingerprint(tiny, 2),
      fingerprint({ ...tiny, seed: 8 }, 1),
      fingerprint({ ...tiny, today: calendarDate('2017-01-12') }, 1),
    ];
    expect(fingerprint(tiny, 1)).toBe(prints[0]);
    expect(new Set(prints).size).toBe(4);
  });

  it('fills no table but those that are written', () => {
    expect(
      officeOfBody(tiny, 1).tables.filter((table) => !(filledTables as readonly string[]).includes(table)),
    ).toEqual([]);
  });

  it('is one body and five years, or forty-three and ten', () => {
    expect(small('2016-12-12')).toMatchObject({ bodies: 1, years: 5 });
    expect(large('2016-12-12')).toMatchObject({ bodies: 43, years: 10 });
  });
});

describe('a filled database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    await fillDatabase(database, tiny);
  });
  afterAll(() => database.close());

  it('holds the meetings, papers and actions that were asked for', async () => {
    const meetings = tiny.bodies * 12 * tiny.years;
    const minuted = meetings - tiny.bodies;
    const paragraphs =
      meetingShape.papers * meetingShape.sectionsInAPaper * meetingShape.paragraphsInASection;
    expect(await countRows(database)).toMatchObject({
      body: tiny.bodies,
      meeting: meetings,
      agenda_item: meetings * meetingShape.items,
      paper: meetings * meetingShape.papers,
      paper_paragraph: meetings * paragraphs,
      minutes: minuted,
      action: minuted * meetingShape.actions,
      user_access: tiny.readers,
      budget_line: tiny.bodies * ledgerShape.lines,
      capital_scheme: tiny.bodies * programmeShape.schemes,
      capital_approval: tiny.bodies * (programmeShape.later + 1),
      posting: tiny.bodies * ledgerShape.lines * ledgerShape.months * 3,
    });
  });

  it('obeys every invariant, as if the use cases had written it', async () => {
    expect(await verifyDatabase(database)).toMatchObject({ holds: true });
  });

  it('has its triggers back', async () => {
    const { rows } = await database.ownerPool.query(
      `select tgrelid::regclass::text as name from pg_trigger where not tgisinternal and tgenabled = 'D'`,
    );
    expect(rows).toEqual([]);
  });
});
