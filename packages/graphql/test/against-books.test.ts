import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importAgainstBooksRead, paperAgainstBooksRead } from '@concordat/database/reads';
import { seedDemoOffice } from '@concordat/demo-office';
import { instant } from '@concordat/domain/kernel';
import { type TestDatabase, testDatabase, viewerOf } from '@concordat/testing';
import { type CommandContext, recordImport, storeFile } from '@concordat/use-cases';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeAgainstBooks } from '../src/reports/complete-against-books.ts';
import { papersFolder } from './env.ts';

const realNow = instant('2026-11-22T09:00:00Z');
let database: TestDatabase;
let bodyIds: string[];
beforeAll(async () => {
  database = await testDatabase();
  await seedDemoOffice({ prisma: database.prisma, newId: v7, realNow });
  const { rows } = await database.ownerPool.query('select id from body order by short_name');
  bodyIds = rows.map(({ id }) => id);
}, 120_000);
afterAll(() => database.close());

const officer = () =>
  viewerOf({ roles: ['monitoringOfficer'], bodyIds, clearance: 'officialSensitive', via: 'system' });

async function compared(read: typeof paperAgainstBooksRead, id: string) {
  const viewer = officer();
  const json = await database.readPool.readJsonAs(viewer, read.text, read.valuesOf({ viewer, id }));
  return completeAgainstBooks(JSON.parse(json)).tables;
}

describe('the papers of 16 December 2016 in the demo office', () => {
  it.each([
    [
      'REVENUE%',
      [
        // The grants of the policing body have no forecast, so that its whole year is not known.
        ['the ledgers of each body', 3, []],
        [
          'Policing budget delegated to the Chief Constable, what it is for',
          64,
          [
            // The paper prints the sum of its rounded rows here, and £95,188k in Appendix 1.
            'Gross Revenue Expenditure, Forecast: £95,189k is printed and the books have £95,188,490, which rounding explains.',
            'Gross Revenue Expenditure, Forecast variance: −£779k is printed and the books have −£779,510, which rounding explains.',
          ],
        ],
      ],
    ],
    ['CAPITAL%', [['Capital programme of Cambridgeshire OPCC, by block', 36, []]]],
  ])('%s: agree with the books of September but for rounding', async (title, expected) => {
    const { rows } = await database.ownerPool.query('select id from paper where title like $1', [title]);
    const tables = await compared(paperAgainstBooksRead, rows[0]?.id);
    expect(
      tables.map(({ name, agreeing, differences }) => [
        name,
        agreeing,
        differences.map(({ sentence }) => sentence),
      ]),
    ).toEqual(expected);
    expect(new Set(tables.map(({ month }) => month))).toEqual(new Set(['2016-09']));
  });
});

/** Runs the check with something in the database other than it was seeded. */
async function withRows(changed: string, undone: string, check: () => Promise<void>) {
  await database.ownerPool.query(changed);
  try {
    await check();
  } finally {
    await database.ownerPool.query(undone);
  }
}

describe('the books of a paper', () => {
  it('are those of the year it names, long after that year', async () => {
    const { rows } = await database.ownerPool.query(`select id, date from paper where title like 'REVENUE%'`);
    const [{ id }] = rows;
    await withRows(
      `update paper set date = '2024-12-30' where id = '${id}'`,
      `update paper set date = '2016-12-16' where id = '${id}'`,
      async () => {
        const tables = await compared(paperAgainstBooksRead, id);
        expect(tables.map(({ agreeing }) => agreeing)).toEqual([3, 64]);
      },
    );
  });

  it.each([
    ['2016-12-30', '2016-12-30'],
    ['2016-02-31', '2016-02-29'],
    ['2016-12-32', null],
  ])('of an import with every document of %s are those of %s', async (read, day) => {
    const { rows } = await database.ownerPool.query(`select id, draft::text from pack_import limit 1`);
    const [{ id, draft }] = rows;
    const saying = (text: string) =>
      `update pack_import set draft = $draft$${text}$draft$::jsonb where id = '${id}'`;
    const dated = draft.replace(/("date": ")\d{4}-\d{2}-\d{2}/g, `$1${read}`);
    await withRows(saying(dated), saying(draft), async () => {
      const viewer = officer();
      const { text, valuesOf } = importAgainstBooksRead;
      const json = await database.readPool.readJsonAs(viewer, text, valuesOf({ viewer, id }));
      expect(JSON.parse(json).day).toBe(day);
    });
  });
});

describe.skipIf(papersFolder === undefined)('the real pack beside the books', () => {
  it('agrees but for what the paper contradicts itself', async () => {
    const fileName = '2016-12-16-board-pack.txt';
    const bytes = new Uint8Array(await readFile(join(papersFolder ?? '', fileName)));
    const [bodyId = ''] = bodyIds;
    const context = {
      viewer: officer(),
      prisma: database.prisma,
      now: realNow,
      realNow,
      newId: v7,
      requestId: 'test',
      provedAt: realNow,
    } as CommandContext;
    const file = { bodyId, fileName, mediaType: 'text/plain', purpose: 'paper', bytes } as const;
    const stored = await storeFile(context, file);
    if (stored.outcome !== 'accepted') throw new Error('The pack was not stored.');
    const read = await recordImport(context, { fileId: stored.state.entry.id, bodyId, idempotencyKey: v7() });
    if (read.outcome !== 'accepted') throw new Error('The pack was not read.');
    const tables = await compared(importAgainstBooksRead, read.state.importId);
    expect(
      tables.map(({ name, agreeing, notInBooks, differences }) => ({
        name,
        agreeing,
        notInBooks,
        rounding: differences.filter(({ isRounding }) => isRounding).map(({ sentence }) => sentence),
        apart: differences.filter(({ isRounding }) => !isRounding).map(({ sentence }) => sentence),
      })),
    ).toMatchInlineSnapshot(`
      [
        {
          "agreeing": 3,
          "apart": [],
          "name": "the ledgers of each body",
          "notInBooks": [
            "Use of reserves",
          ],
          "rounding": [],
        },
        {
          "agreeing": 170,
          "apart": [],
          "name": "Policing budget delegated to the Chief Constable, what it is for",
          "notInBooks": [],
          "rounding": [
            "Gross Revenue Expenditure, Full-Year Forecast: £95,189k is printed and the books have £95,188,490, which rounding explains.",
            "Gross Revenue Expenditure, Full-Year Forecast Variance: −£779k is printed and the books have −£779,510, which rounding explains.",
          ],
        },
        {
          "agreeing": 96,
          "apart": [],
          "name": "Policing budget delegated to the Chief Constable, what it is spent on",
          "notInBooks": [],
          "rounding": [],
        },
        {
          "agreeing": 240,
          "apart": [],
          "name": "Policing budget delegated to the Chief Constable, what it is spent on",
          "notInBooks": [],
          "rounding": [],
        },
        {
          "agreeing": 214,
          "apart": [],
          "name": "Policing budget delegated to the Chief Constable, what it is spent on",
          "notInBooks": [],
          "rounding": [],
        },
        {
          "agreeing": 36,
          "apart": [],
          "name": "Capital programme of Cambridgeshire OPCC, by block",
          "notInBooks": [],
          "rounding": [],
        },
        {
          "agreeing": 66,
          "apart": [
            "Budget Assistance Reserve, Proposed Programme Amendments: £214k is printed and the books have £211,405.50.",
            "Budget Assistance Reserve, Revised 2016/17 Capital Budget: £1,279k is printed and the books have £1,276,405.50.",
            "RCCO - Approved In-year by PCC, Proposed Programme Amendments: £464k is printed and the books have £466,216.50.",
            "RCCO - Approved In-year by PCC, Revised 2016/17 Capital Budget: £614k is printed and the books have £616,216.50.",
          ],
          "name": "Capital programme of Cambridgeshire OPCC, by source of money",
          "notInBooks": [],
          "rounding": [],
        },
        {
          "agreeing": 168,
          "apart": [],
          "name": "Capital programme of Cambridgeshire OPCC, by scheme",
          "notInBooks": [],
          "rounding": [],
        },
        {
          "agreeing": 148,
          "apart": [],
          "name": "Capital programme of Cambridgeshire OPCC, by scheme",
          "notInBooks": [],
          "rounding": [
            "Collaboration Total, K Variance (J-G) £'000: −£100k is printed and the books have −£101,000, which rounding explains.",
          ],
        },
      ]
    `);
  });
});
