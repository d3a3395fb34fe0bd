import { instant } from '@concordat/domain/kernel';
import { type TestDatabase, testDatabase } from '@concordat/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { papersFolder } from '../test/env.ts';
import { type PrintedRow, readPrintedRows } from '../test/read-printed-rows.ts';
import { seedDemoOffice } from './seed-demo-office.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await seedDemoOffice({ prisma: database.prisma, newId: v7, realNow: instant('2026-11-22T09:00:00Z') });
}, 120_000);
afterAll(() => database.close());

async function query<Row>(sql: string, ...values: unknown[]): Promise<readonly Row[]> {
  return (await database.ownerPool.query(sql, values)).rows as Row[];
}

/** What a cut prints: rows in printed order, group totals after their rows, in thousands rounded from exact pence. */
async function printed(cut: string): Promise<readonly PrintedRow[]> {
  type Row = {
    id: string;
    parent: string | null;
    label: string | null;
    total: string | null;
    pence: number[] | null;
  };
  const rows = await query<Row>(
    `select r.id, r.parent_id as parent, r.label, r.total_label as total,
       (select array[coalesce(sum(p.amount) filter (where p.kind = 'budget'), 0),
          coalesce(sum(p.amount) filter (where p.kind = 'budget' and p.month <= '2016-09'), 0),
          coalesce(sum(p.amount) filter (where p.kind = 'actual'), 0),
          coalesce(sum(p.amount) filter (where p.kind = 'forecast' and p.month <= '2016-09'), 0)]::float8[]
        from hierarchy_placement h join posting p on p.line_id = h.line_id where h.row_id = r.id having count(*) > 0) as pence
       from hierarchy_row r join hierarchy h on h.id = r.hierarchy_id join ledger l on l.id = h.ledger_id
      where l.name like 'Policing budget%' and h.cut = $1 order by r.position`,
    cut,
  );
  const totalOf = (row: Row): number[] =>
    rows
      .filter(({ parent }) => parent === row.id)
      .map((below) => below.pence ?? totalOf(below))
      .reduce((sum, each) => sum.map((part, at) => part + (each[at] ?? 0)), [0, 0, 0, 0]);
  const print = (row: Row): PrintedRow[] => {
    if (row.pence !== null) return [{ label: row.label ?? '', figures: inThousands(row.pence) }];
    const below = rows.filter(({ parent }) => parent === row.id).flatMap(print);
    return row.total === null ? below : [...below, { label: row.total, figures: inThousands(totalOf(row)) }];
  };
  return rows.filter(({ parent }) => parent === null).flatMap(print);
}

function inThousands(pence: readonly number[]): number[] {
  const [budget = 0, toDate = 0, actual = 0, forecast = 0] = pence;
  const rounded = (amount: number) => Math.sign(amount) * Math.round(Math.abs(amount) / 100_000) + 0;
  return [budget, toDate, actual, actual - toDate, forecast, forecast - budget].map(rounded);
}

const byLabel = (rows: readonly PrintedRow[], label: string) =>
  rows.find((row) => row.label === label)?.figures;

describe('month 6 of 2016/17', () => {
  it('comes to the printed totals whichever way the one ledger is cut', async () => {
    const netBudget = [127_499, 61_558, 60_669, -889, 126_763, -736];
    expect(byLabel(await printed('subjective'), 'Net budget requirement')).toEqual(netBudget);
    expect(byLabel(await printed('objective'), 'Policing Budget Delegated to Chief Constable')).toEqual(
      netBudget,
    );
    expect(byLabel(await printed('forum'), 'Policing budget delegated to the Chief Constable')).toEqual(
      netBudget,
    );
    const gross = [95_968, 46_994, 46_559, -435, 95_188, -780];
    expect(byLabel(await printed('subjective'), 'Gross revenue expenditure')).toEqual(gross);
    expect(byLabel(await printed('objective'), 'Gross Revenue Expenditure')).toEqual(gross);
  });

  it('gives the Board the reasons of paragraph 4.4 in its own cut', async () => {
    const board = await printed('forum');
    const forecastVariance = (label: string) => byLabel(board, label)?.[5];
    expect(forecastVariance('Police pensions')).toBe(-299);
    expect(forecastVariance('Non-pay')).toBe(-95);
    expect(forecastVariance('Income')).toBe(-410);
    expect(forecastVariance('Bedfordshire, Cambridgeshire and Hertfordshire collaboration')).toBe(-185);
    expect(forecastVariance('Capital contributions from revenue')).toBe(294);
  });

  it('says of every figure whether the paper prints it, and rounds none by as much as a thousand pounds', async () => {
    const [below] = await query<{ most: number }>(
      `select max(abs(amount))::float8 as most from posting where source like 'The pounds below%'`,
    );
    expect(below?.most).toBeLessThan(100_000);
    // October has the forecasts a budget holder signed, which no paper prints.
    const bare = await query(
      `select id from posting where source = '' or (paper_id is null and month <> '2016-10')`,
    );
    expect(bare).toEqual([]);
    const odd = await query(`select id from posting where not is_worked_out and amount % 100000 <> 0`);
    expect(odd).toEqual([]);
  });

  it('keeps the Constabulary, the policing body and its grants apart, and closes only what is explained', async () => {
    const ledgers = await query<{ name: string; body: string; closed: number }>(
      `select l.name, b.short_name as body,
         (select count(*)::int from ledger_period p where p.ledger_id = l.id and p.status = 'closed') as closed
         from ledger l join body b on b.id = l.body_id order by l.name`,
    );
    expect(ledgers).toEqual([
      { name: 'Commissioning: community safety and victims', body: 'Cambridgeshire OPCC', closed: 0 },
      { name: 'Office of the Police and Crime Commissioner', body: 'Cambridgeshire OPCC', closed: 0 },
      {
        name: 'Policing budget delegated to the Chief Constable',
        body: 'Cambridgeshire Constabulary',
        closed: 6,
      },
    ]);
  });
});

describe.skipIf(papersFolder === undefined)('beside the paper itself', () => {
  /** Where the two printed tables differ from one another, so that no ledger can print both. */
  const tableTwoDiffers = new Map([
    ['gross revenue expenditure', [95_968, 46_994, 46_559, -435, 95_189, -779]],
  ]);

  it.each([
    ['Table 2', 'objective', /^Table 2 \(all figures/, /^## 5\. Month 6/, 28],
    ['Appendix 1', 'subjective', /^## Appendix 1$/, /^## Notes/, 93],
  ] as const)('%s is printed figure for figure', async (_, cut, begins, ends, count) => {
    const paper = readPrintedRows(papersFolder ?? '', begins, ends);
    const memo = paper.filter(({ label }) => label.includes('less Rechargeable'));
    expect(memo.map(({ figures }) => figures)).toEqual([[1_898, 843, 788, -55]]);
    const rows = paper.filter((row) => !memo.includes(row));
    expect(rows.length).toBe(count);
    const ours = await printed(cut);
    expect(ours.map(({ label }) => label.toLowerCase())).toEqual(
      rows.map(({ label }) => label.toLowerCase()),
    );
    const differing = rows.flatMap(({ label, figures }, at) => {
      const known = cut === 'objective' ? tableTwoDiffers.get(label.toLowerCase()) : undefined;
      if (known !== undefined) {
        expect(figures).toEqual(known);
        return [];
      }
      // The paper leaves cells of two rows blank; those are noughts, and only their forecast is printed.
      const mine = ours[at]?.figures ?? [];
      const shown = figures.length === 2 ? mine.slice(4) : mine;
      return JSON.stringify(shown) === JSON.stringify(figures)
        ? []
        : [{ label, paper: figures, ours: shown }];
    });
    expect(differing).toEqual([]);
  });
});
