import { row } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { sql } from '../read-model/sql.ts';
import { readable } from '../read-model/viewer-predicate.ts';
import {
  isReturnOfViewer,
  type ReturnSummaryJson,
  type ReturnsAsked,
  returnSummaries,
} from './return-json.ts';

export interface MyReturnsJson {
  readonly waiting: readonly ReturnSummaryJson[];
  readonly signed: readonly ReturnSummaryJson[];
}

const isOpen = `exists (select from ledger_period c where c.ledger_id = r.ledger_id and c.month = r.month
  and c.status <> 'closed')`;
const mine = sql<ReturnsAsked>`${readable('r')} and ${isReturnOfViewer('r')}`;

/** Returns signed before these are found in their ledger. */
const SIGNED_SHOWN = 24;

/** What the viewer is asked to return in the months still open, and what they signed last. */
export const myReturnsRead = readModel<ReturnsAsked>(
  row(sql<ReturnsAsked>`select 'MyReturns' as "__typename",
    ${returnSummaries(sql<ReturnsAsked>`${mine} and r.status = 'asked' and ${isOpen}`)} as "waiting",
    ${returnSummaries(sql<ReturnsAsked>`${mine} and r.status = 'signed'`, SIGNED_SHOWN)} as "signed"`),
);
