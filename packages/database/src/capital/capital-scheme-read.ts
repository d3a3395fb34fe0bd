import type { Pence } from '@concordat/domain/kernel';
import { globalId } from '../read-model/global-id.ts';
import { instantText, row, rows } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import { cleared, readable } from '../read-model/viewer-predicate.ts';
import { type CapitalMonitorJson, isInYear } from './capital-monitor-read.ts';
import {
  type CapitalAsked,
  capitalFactsJson,
  capitalProgrammeJson,
  latestCapitalMonth,
} from './capital-programme-json.ts';

/** One scheme of a programme with what was paid and ordered for it. */
export interface CapitalSchemeJson extends Omit<CapitalMonitorJson, 'next' | 'delegations'> {
  readonly schemeId: string;
  readonly postings: readonly CapitalPostingJson[];
  readonly postingCount: number;
}

export interface CapitalPostingJson {
  readonly __typename: 'CapitalPosting';
  readonly id: string;
  readonly month: string;
  readonly kind: string;
  readonly amount: Pence;
  readonly source: string;
  readonly isWorkedOut: boolean;
  readonly paper: { readonly id: string; readonly title: string; readonly meetingId: string } | null;
  readonly postedAt: string;
  readonly postedBy: string;
}

export interface CapitalSchemeAsked extends CapitalAsked {
  readonly schemeId: string;
  /** Null for the latest. */
  readonly month: string | null;
  readonly asAt: string;
}

/** Enough for a year of invoices; how many there are is told beside them. */
const MOST_POSTINGS = 200;

const given = slotsOf<CapitalSchemeAsked>();

export const capitalSchemeRead = readModel<CapitalSchemeAsked>(sql`(with found as materialized (
    select p.*, s.id as scheme_id, coalesce(${given('month')}::text, ${latestCapitalMonth('p')}) as at_month
      from capital_scheme s join capital_programme p on p.id = s.programme_id
     where s.id = ${given('schemeId')}::uuid and ${readable('s')} and ${readable('p')}
  )
  ${row(sql`select ${capitalProgrammeJson('found')} as "programme", found.at_month as "month",
    ${given('asAt')}::date as "asAt", found.scheme_id as "schemeId", ${capitalFactsJson('found')} as "facts",
    ${rows(sql`select 'CapitalPosting' as "__typename", p.id as "id", p.month as "month", p.kind as "kind",
      p.amount as "amount", p.source as "source", p.is_worked_out as "isWorkedOut",
      ${row(sql`select 'PaperPlace' as "__typename", ${globalId('Paper', 'a.id')} as "id", a.title as "title",
        ${globalId('Meeting', 'a.meeting_id')} as "meetingId" from paper a where a.id = p.paper_id and ${cleared('a')}`)}
        as "paper", ${instantText('p.posted_at')} as "postedAt", p.posted_by as "postedBy"
      from capital_posting p where p.scheme_id = found.scheme_id and p.month <= found.at_month
      order by p.month, p.kind, p.is_worked_out, p.id limit ${String(MOST_POSTINGS)}`)} as "postings",
    (select count(*)::int from capital_posting p where p.scheme_id = found.scheme_id and p.month <= found.at_month)
      as "postingCount"
    from found where ${isInYear}`)})`);
