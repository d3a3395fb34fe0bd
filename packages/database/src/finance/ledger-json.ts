import { type BodySummaryJson, bodySummaryJson } from '../bodies/body-json.ts';
import { globalId } from '../read-model/global-id.ts';
import { row } from '../read-model/json.ts';
import { type Slot, type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, owned } from '../read-model/viewer-predicate.ts';
import { addedUp, figuresJson, type MonitorFiguresJson } from './figures-json.ts';
import { positionsInSql } from './positions-in-sql.ts';

export interface LedgerJson {
  readonly __typename: 'Ledger';
  readonly id: string;
  readonly name: string;
  readonly financialYear: string;
  readonly body: BodySummaryJson;
  readonly latestMonth: string;
  readonly monthToClose: string | null;
  readonly standing: MonitorFiguresJson;
  readonly allowedCommands: readonly string[];
  readonly version: number;
}

export interface LedgersAsked extends AskedBy {
  /** What the viewer may do with a ledger of their own body. */
  readonly ledgerCommands: readonly string[];
}

const commands: Slot<LedgersAsked> = { slot: (asked) => JSON.stringify(asked.ledgerCommands) };

/** The last month anything was spent in, or forecast, or else the first of the year. */
export function latestMonth(ledger: string): string {
  const last = (kind: string) =>
    `(select max(p.month) from posting p where p.ledger_id = ${ledger}.id and p.kind = '${kind}')`;
  return `coalesce(${last('actual')}, ${last('forecast')},
    (select min(p.month) from ledger_period p where p.ledger_id = ${ledger}.id))`;
}

/** What the viewer may do with the ledger now. */
export function ledgerCommandsJson(ledger: string): Sql<LedgersAsked> {
  return sql`case when ${owned(ledger)} then ${commands}::json else '[]'::json end`;
}

/** The ledger of the row named so, with what its bottom line comes to in its latest month. */
export function ledgerJson(ledger: string): Sql<LedgersAsked> {
  return row(sql`select 'Ledger' as "__typename", ${globalId('Ledger', `${ledger}.id`)} as "id",
    ${ledger}.name as "name", ${ledger}.financial_year as "financialYear",
    ${bodySummaryJson(`${ledger}.body_id`)} as "body", at_.month as "latestMonth",
    (select min(p_.month) from ledger_period p_ where p_.ledger_id = ${ledger}.id and p_.status <> 'closed')
      as "monthToClose",
    (select ${figuresJson('whole_')} from (select ${addedUp('x')}
      from (${positionsInSql(`${ledger}.id`, 'select at_.month')}) x
      join budget_line l_ on l_.id = x.line_id and l_.term is not null) whole_) as "standing",
    ${ledgerCommandsJson(ledger)} as "allowedCommands", ${ledger}.version as "version"
    from (select ${latestMonth(ledger)} as month) at_`);
}
