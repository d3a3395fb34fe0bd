import type { DatedAmount, LiveEffect, LiveSourceKind } from '@concordat/domain/finance';
import { globalId } from '../read-model/global-id.ts';
import { instantText, row, rows } from '../read-model/json.ts';
import { type Sql, sql } from '../read-model/sql.ts';
import type { AskedBy } from '../read-model/viewer-predicate.ts';

export interface LiveInputJson {
  readonly __typename: 'LiveInput';
  readonly id: string;
  readonly kind: LiveSourceKind;
  readonly recordId: string;
  readonly ledgerId: string | null;
  readonly programmeId: string | null;
  readonly pressureId: string | null;
  readonly label: string;
  readonly effect: LiveEffect;
  readonly amounts: readonly DatedAmount[];
  readonly probability: number;
  readonly source: string;
  readonly statedAt: string;
  readonly statedBy: string;
  readonly version: number;
}

/** A live input `i`; with the ledger or the programme its record is in, by which its page is found. */
export function liveInputJson(i: string): Sql<AskedBy> {
  return row(sql<AskedBy>`select 'LiveInput' as "__typename", ${i}.id as "id", ${i}.kind as "kind",
    ${i}.record_id as "recordId",
    case when ${i}.kind = 'ledgerMonth' then ${globalId('Ledger', `split_part(${i}.record_id, '/', 1)`)} end as "ledgerId",
    case when ${i}.kind = 'scheme' then ${globalId('CapitalProgramme', `split_part(${i}.record_id, '/', 1)`)} end as "programmeId",
    case when ${i}.kind = 'pressure' then ${globalId('Pressure', `${i}.record_id`)} end as "pressureId",
    ${i}.label as "label", ${i}.effect as "effect", 
    ${rows(sql<AskedBy>`select 'DatedAmount' as "__typename", e.dated ->> 'from' as "from",
      (e.dated ->> 'amount')::bigint as "amount", e.dated ->> 'every' as "every", e.dated ->> 'until' as "until"
      from jsonb_array_elements(${i}.amounts) with ordinality e(dated, nth) order by e.nth`)} as "amounts",
    ${i}.probability as "probability",
    ${i}.source as "source", ${instantText(`${i}.stated_at`)} as "statedAt", ${i}.stated_by as "statedBy",
    ${i}.version as "version"`);
}
