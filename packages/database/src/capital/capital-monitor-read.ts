import { delegatedAs } from '@concordat/domain/capital';
import type { Delegation } from '@concordat/domain/meetings';
import { row, rows } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import { readable } from '../read-model/viewer-predicate.ts';
import {
  type CapitalAsked,
  type CapitalFactsJson,
  type CapitalProgrammeJson,
  capitalFactsJson,
  capitalProgrammeJson,
  latestCapitalMonth,
} from './capital-programme-json.ts';

/** A programme at the end of a month, its budget as its approvals stood on a day; the domain adds up the rest. */
export interface CapitalMonitorJson {
  readonly programme: CapitalProgrammeJson;
  readonly month: string;
  readonly asAt: string;
  readonly facts: CapitalFactsJson;
  /** The programme of the year after, which takes what is left; null where none was opened. */
  readonly next: CapitalFactsJson | null;
  /** Lines of the scheme of delegation of the bodies it is shared with, ended ones too, on approvals. */
  readonly delegations: readonly Pick<Delegation, 'kind' | 'post' | 'limit' | 'from' | 'until' | 'source'>[];
}

export interface CapitalMonitorAsked extends CapitalAsked {
  readonly programmeId: string;
  /** Null for the latest. */
  readonly month: string | null;
  /** The day whose approvals count. */
  readonly asAt: string;
}

const given = slotsOf<CapitalMonitorAsked>();

const delegatedKinds = Object.values(delegatedAs)
  .flatMap((kind) => (kind === null ? [] : [`'${kind}'`]))
  .join(', ');

/** Whether the month is one of the twelve of the programme's year. */
export const isInYear = `found.at_month between left(found.financial_year, 4) || '-04'
  and (left(found.financial_year, 4)::int + 1)::text || '-03'`;

export const capitalMonitorRead = readModel<CapitalMonitorAsked>(sql`(with found as materialized (
    select p.*, coalesce(${given('month')}::text, ${latestCapitalMonth('p')}) as at_month
      from capital_programme p where p.id = ${given('programmeId')}::uuid and ${readable('p')}
  )
  ${row(sql`select ${capitalProgrammeJson('found')} as "programme", found.at_month as "month",
    ${given('asAt')}::date as "asAt", ${capitalFactsJson('found')} as "facts",
    (select ${capitalFactsJson('next_')} from capital_programme next_ where next_.body_id = found.body_id
      and left(next_.financial_year, 4)::int = left(found.financial_year, 4)::int + 1
      and ${readable('next_')}) as "next",
    ${rows(sql`select d.kind as "kind", d.post as "post", d.limit_pence as "limit", d.from_date as "from",
      d.until_date as "until", d.source as "source" from delegation d
      where d.body_id in (select f.id from body f where f.id = any(found.reader_body_ids) and f.kind = 'chiefOfficer')
        and d.kind in (${delegatedKinds})
        and ${readable('d')} order by d.from_date, d.id`)} as "delegations" from found where ${isInYear}`)})`);
