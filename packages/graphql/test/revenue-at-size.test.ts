import { globalIdOf } from '@concordat/database/reads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, openApi, type TestApi } from './api.ts';
import { bodies, id } from './office/office-ids.ts';
import { somebody } from './office/somebody.ts';
import { wholeQuery } from './whole-document.ts';

const ledger = id(901);
const hierarchy = id(902);
const top = id(903);

/** 400 lines on 40 rows, each with a budget of 1,000 pence, 900 spent and one more forecast in each of 12 months. */
const filled = `with scope as (select '${bodies.ours}'::uuid as body_id, array['${bodies.ours}'::uuid] as readers),
  months as (select m, to_char(date '2016-04-01' + make_interval(months => m), 'YYYY-MM') as month from generate_series(0, 11) m),
  book as (insert into ledger (id, body_id, reader_body_ids, financial_year, name, bridge, note_pence, note_ppm, opened_at)
    select '${ledger}', body_id, readers, '2016/17', 'Large', array['All'], 5000000, 20000, now() from scope returning id),
  periods as (insert into ledger_period (ledger_id, body_id, reader_body_ids, month, status)
    select book.id, body_id, readers, month, 'open' from book, scope, months returning month),
  cut as (insert into hierarchy (id, body_id, reader_body_ids, ledger_id, position, name, cut, from_month)
    select '${hierarchy}', body_id, readers, book.id, 0, 'All', 'subjective', '2016-04' from scope, book returning id),
  whole as (insert into hierarchy_row (id, body_id, reader_body_ids, hierarchy_id, position, depth, total_label)
    select '${top}', body_id, readers, cut.id, 0, 0, 'Net' from scope, cut returning id),
  rows as (insert into hierarchy_row (id, body_id, reader_body_ids, hierarchy_id, parent_id, position, depth, label)
    select gen_random_uuid(), body_id, readers, cut.id, whole.id, r, 1, 'Row ' || r
      from scope, cut, whole, generate_series(1, 40) r returning id, position),
  lines as (insert into budget_line (id, body_id, reader_body_ids, ledger_id, position, code, title, term)
    select gen_random_uuid(), body_id, readers, book.id, n, n::text, 'Line ' || n, 'All'
      from scope, book, generate_series(1, 400) n returning id, position),
  placed as (insert into hierarchy_placement (hierarchy_id, line_id, row_id, body_id, reader_body_ids)
    select cut.id, lines.id, rows.id, body_id, readers from scope, cut, lines
      join rows on rows.position = (lines.position - 1) / 10 + 1 returning line_id)
  insert into posting (id, body_id, reader_body_ids, ledger_id, line_id, month, kind, amount, source, is_worked_out, posted_at, posted_by)
    select gen_random_uuid(), body_id, readers, book.id, lines.id, months.month, k.kind,
      case k.kind when 'budget' then 1000 when 'actual' then 900 else 12001 + months.m end, 'Extract', false, now(), 'Treasurer'
      from scope, book, lines, months, (values ('budget'), ('actual'), ('forecast')) k(kind)`;

describe('a ledger of 400 lines over 12 months', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
    await api.database.ownerPool.query(filled);
  }, 120_000);
  afterAll(() => api.close());

  const ask = async (name: string, args: string) => {
    const data = dataOf(await api.ask(wholeQuery(name, args), somebody()));
    return (data as Record<string, never>)[name] as never;
  };

  it('is monitored in one statement, added up by the database', async () => {
    const monitor: {
      month: string;
      rows: { lineCount: number; figures: { budget: number } | null }[];
      total: Record<string, number>;
      trend: { figures: { variance: number } }[];
    } = await ask('revenueMonitor', `(ledgerId: "${globalIdOf('Ledger', ledger)}")`);
    expect(api.statements.length).toBe(1);
    expect(monitor.month).toBe('2017-03');
    expect(monitor.rows.filter(({ lineCount }) => lineCount === 10).length).toBe(40);
    expect(monitor.rows.every(({ figures }) => figures === null || figures.budget === 120_000)).toBe(true);
    expect(monitor.total).toMatchObject({
      budget: 4_800_000,
      budgetToDate: 4_800_000,
      actualToDate: 4_320_000,
      variance: -480_000,
      forecast: 400 * 12_012,
      forecastVariance: 4_800,
    });
    expect(monitor.trend.map(({ figures }) => figures.variance)).toEqual(
      Array.from({ length: 12 }, (_, at) => -40_000 * (at + 1)),
    );
  });

  it('opens a row with its lines and their postings in one statement', async () => {
    const { rows } = await api.database.ownerPool.query<{ id: string }>(
      `select id from hierarchy_row where hierarchy_id = $1 and position = 7`,
      [hierarchy],
    );
    const row: { lines: { postingCount: number }[]; figures: { actualToDate: number } } = await ask(
      'revenueRow',
      `(rowId: "${rows[0]?.id}", month: "2016-09")`,
    );
    expect(api.statements.length).toBe(1);
    expect(row.lines.map(({ postingCount }) => postingCount)).toEqual(Array(10).fill(36));
    expect(row.figures.actualToDate).toBe(10 * 6 * 900);
  });
});
