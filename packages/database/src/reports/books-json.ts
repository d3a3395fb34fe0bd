import type { CapitalFacts } from '@concordat/domain/capital';
import type { LedgerFacts } from '@concordat/domain/reports';
import { capitalFactsJson } from '../capital/capital-programme-json.ts';
import { positionsInSql } from '../finance/positions-in-sql.ts';
import { rows } from '../read-model/json.ts';
import { type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, readable } from '../read-model/viewer-predicate.ts';

/** The books a paper of some day may print: what the viewer reads of that financial year, the one before, and those it names. */
export interface BooksJson {
  readonly ledgers: readonly LedgerFacts[];
  readonly programmes: readonly CapitalProgrammeFactsJson[];
}

export interface CapitalProgrammeFactsJson {
  readonly id: string;
  readonly bodyName: string;
  readonly facts: CapitalFacts;
}

/** How many months before the paper are looked at: a report is of one of the last few. */
const MONTHS = 6;

const bodyName = (of: string) => `(select b.short_name from body b where b.id = ${of}.body_id)`;

/**
 * `day` is a SQL expression of the date of the paper; null when it has none, and then the latest books are taken.
 * `words` is one of what it and its tables are called: the books of a year they name are taken too, however old the paper makes them.
 */
export function booksJson(day: string, words: string): Sql<AskedBy> {
  const isNamed = (of: string) =>
    `coalesce(${words} ~ (left(${of}.financial_year, 4) || '\\s?[/–-]\\s?(20)?' || right(${of}.financial_year, 2)), false)`;
  const inTime = (of: string) =>
    `(${day} is null or left(${of}.financial_year, 4)::int between extract(year from ${day})::int - 1 and extract(year from ${day})::int or ${isNamed(of)})`;
  return sql`(select json_build_object('ledgers', ${rows(sql`select kept.id as "id", kept.name as "name",
      ${bodyName('kept')} as "bodyName", ${linesAndCuts}, ${positions(day, isNamed('kept'))} as "positions"
      from ledger kept where ${readable('kept')} and ${inTime('kept')} order by kept.financial_year desc, kept.name, kept.id limit 12`)},
    'programmes', ${rows(sql`select programme.id as "id", ${bodyName('programme')} as "bodyName",
      ${capitalFactsJson('programme')} as "facts"
      from capital_programme programme where ${readable('programme')} and ${inTime('programme')}
      order by programme.financial_year desc, programme.id limit 4`)}))`;
}

/** The lines of the ledger `kept` and every way they are added up. */
export const linesAndCuts: Sql<unknown> = sql`${rows(sql`select d.id as "id", d.title as "title", d.term as "term"
    from budget_line d where d.ledger_id = kept.id order by d.position`)} as "lines",
  ${rows(sql`select h.id as "id", h.name as "name", h.cut as "cut", h.from_month as "from",
    ${rows(sql`select r.id as "id", r.parent_id as "parentId", r.depth as "depth", r.label as "label",
      r.total_label as "totalLabel",
      array(select x.line_id from hierarchy_placement x where x.row_id = r.id) as "lineIds"
      from hierarchy_row r where r.hierarchy_id = h.id order by r.position`)} as "rows"
    from hierarchy h where h.ledger_id = kept.id order by h.position`)} as "hierarchies"`;

/** Of a year that is named every month may be the one, of any other the last few. */
function positions(day: string, isNamed: string): Sql<unknown> {
  const months = `(select distinct p.month from posting p where p.ledger_id = kept.id and p.kind in ('actual', 'forecast')
    and (${day} is null or p.month <= to_char(${day}, 'YYYY-MM')) order by p.month desc limit case when ${isNamed} then 12 else ${MONTHS} end)`;
  return rows(sql`select ${positionColumns} from (${positionsInSql('kept.id', months)}) x
    order by x.month, x.line_id`);
}

/** The columns of a row `x` of `positionsInSql`, in the domain's own words. */
export const positionColumns = `x.month as "month", x.line_id as "lineId", x.original_budget as "originalBudget",
  x.budget as "budget", x.budget_to_date as "budgetToDate", x.actual_to_date as "actualToDate",
  x.commitments as "commitments", x.forecast as "forecast"`;
