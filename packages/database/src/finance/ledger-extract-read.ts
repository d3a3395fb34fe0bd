import type { ExtractMapping } from '@concordat/domain/finance';
import type { Pence } from '@concordat/domain/kernel';
import { globalId } from '../read-model/global-id.ts';
import { instantText, row, rows } from '../read-model/json.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { type Sql, sql } from '../read-model/sql.ts';
import { readable } from '../read-model/viewer-predicate.ts';
import { figuresJson, type MonitorFiguresJson } from './figures-json.ts';
import { type LedgerJson, type LedgersAsked, ledgerJson } from './ledger-json.ts';
import { positionsInSql } from './positions-in-sql.ts';
import { postedSoFarInSql } from './posted-so-far-in-sql.ts';

/** An extract with its ledger, and what the domain needs to say what it would do. */
export interface LedgerExtractJson {
  readonly __typename: 'LedgerExtract';
  readonly id: string;
  readonly month: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly sheet: string | null;
  readonly status: string;
  readonly readAt: string;
  readonly readByName: string;
  readonly settledAt: string | null;
  readonly settledByName: string | null;
  readonly ledger: LedgerJson;
  readonly bodyId: string;
  readonly monthIsClosed: boolean;
  readonly mapping: ExtractMapping;
  readonly rows: readonly (readonly [number, ...string[]])[];
  readonly lines: readonly {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    readonly term: string | null;
  }[];
  readonly positions: readonly PositionJson[];
  readonly posted: readonly {
    readonly lineId: string;
    readonly actualToDate: Pence | null;
    readonly actualOfMonth: Pence | null;
    readonly commitment: Pence | null;
    readonly forecast: Pence | null;
  }[];
}

export interface PositionJson {
  readonly lineId: string;
  /** The extract's own, or the one before it. */
  readonly month: string;
  readonly figures: MonitorFiguresJson;
}

const found = sql<LedgersAsked>`from ledger_extract listed where ${readable('listed')}`;

/** The month of the extract, and the one before it where the year has one. */
const months = `select p.month from ledger_period p where p.ledger_id = listed.ledger_id and p.month in
  (listed.month, to_char((listed.month || '-01')::date - interval '1 month', 'YYYY-MM'))`;

const json: Sql<LedgersAsked> =
  row(sql<LedgersAsked>`select 'LedgerExtract' as "__typename", ${globalId('LedgerExtract', 'listed.id')} as "id",
  listed.month as "month", listed.file_entry_id as "fileId", listed.file_name as "fileName", listed.sheet as "sheet",
  listed.status as "status", ${instantText('listed.read_at')} as "readAt", listed.read_by_name as "readByName",
  ${instantText('listed.settled_at')} as "settledAt", listed.settled_by_name as "settledByName",
  (select ${ledgerJson('books')} from ledger books where books.id = listed.ledger_id) as "ledger",
  listed.body_id as "bodyId", exists (select from ledger_period p where p.ledger_id = listed.ledger_id
    and p.month = listed.month and p.status = 'closed') as "monthIsClosed",
  listed.mapping as "mapping", listed.rows as "rows",
  ${rows(sql`select l.id as "id", l.code as "code", l.title as "title", l.term as "term"
    from budget_line l where l.ledger_id = listed.ledger_id order by l.position`)} as "lines",
  ${rows(sql`select x.line_id as "lineId", x.month as "month", ${figuresJson('x')} as "figures"
    from (${positionsInSql('listed.ledger_id', months)}) x order by x.month, x.line_id`)} as "positions",
  ${rows(sql`select s.line_id as "lineId", s.actual_to_date as "actualToDate", s.actual_of_month as "actualOfMonth",
    s.commitment as "commitment", s.forecast as "forecast"
    from (${postedSoFarInSql('listed.ledger_id', 'listed.month')}) s`)} as "posted"`);

export const ledgerExtractRead = nodeReads<LedgersAsked>({ found, json });
