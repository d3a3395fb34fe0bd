import type { Consultation, PreceptStatus, PreceptStep, StatutoryReport } from '@concordat/domain/finance';
import { agreementKinds, budgetKinds } from '@concordat/domain/meetings';
import { connection, type Paged } from '../read-model/connection.ts';
import { globalId } from '../read-model/global-id.ts';
import { instantText, row, rows } from '../read-model/json.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { type Slot, type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, readable } from '../read-model/viewer-predicate.ts';

/** The precept of a year, and what the domain needs to say what comes next. */
export interface PreceptProposalJson {
  readonly __typename: 'PreceptProposal';
  readonly id: string;
  readonly bodyName: string;
  readonly financialYear: string;
  readonly status: PreceptStatus | null;
  readonly steps: readonly PreceptStep[];
  readonly consultations: readonly Consultation[];
  readonly version: number;
  readonly bodyId: string;
}

/** A report under section 114, and what the domain needs to say what may be done with it. */
export interface StatutoryReportJson {
  readonly __typename: 'StatutoryReport';
  readonly id: string;
  readonly bodyName: string;
  readonly status: StatutoryReport['status'];
  readonly ground: StatutoryReport['ground'];
  readonly on: string;
  readonly text: string;
  readonly reportedBy: string;
  readonly recordedAt: string;
  readonly copies: StatutoryReport['copies'];
  readonly headTitle: string;
  /** The office's day, by which it is said whether the stop is still on. */
  readonly today: string;
  /** Whoever acts as the head of the body today; null while nobody does. */
  readonly headPersonId: string | null;
  readonly waiting: readonly WaitingCommitmentJson[];
  readonly allowed: StatutoryReport['allowed'];
  readonly considered: StatutoryReport['considered'];
  readonly version: number;
  readonly bodyId: string;
}

/** What the body could agree to next, were it not for the report. */
export interface WaitingCommitmentJson {
  readonly recordId: string;
  readonly label: string;
}

export interface BudgetSettingAsked extends AskedBy, Paged {}

export interface StatutoryReportAsked extends AskedBy {
  /** The office's day: who acts as the head of the body. */
  readonly today: string;
}

export interface StatutoryReportsAsked extends StatutoryReportAsked, Paged {}

const nameOfBody = '(select b.legal_name from body b where b.id = listed.body_id)';

const preceptFound = sql<AskedBy>`from precept_proposal listed where ${readable('listed')}`;
const preceptJson: Sql<AskedBy> = row(sql<AskedBy>`select 'PreceptProposal' as "__typename",
  ${globalId('PreceptProposal', 'listed.id')} as "id", ${nameOfBody} as "bodyName",
  listed.financial_year as "financialYear", listed.status as "status", listed.steps as "steps",
  listed.consultations as "consultations", listed.version as "version", listed.body_id as "bodyId"`);

export const preceptProposalRead = nodeReads<AskedBy>({ found: preceptFound, json: preceptJson });

/** The latest year first. */
export const preceptProposalsRead = connection<BudgetSettingAsked>({
  node: 'PreceptProposal',
  found: preceptFound,
  json: preceptJson,
  sort: [
    { by: sql`listed.financial_year`, type: 'text' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: true,
});

const today: Slot<StatutoryReportAsked> = { slot: (asked) => asked.today };

/** A deputy who acts goes before the holder (`whoActsIn`). */
const headPerson = sql<StatutoryReportAsked>`(select h.person_id from post_holding h join post o on o.id = h.post_id
  join body b on b.id = o.body_id where b.id = listed.body_id and lower(o.title) = lower(b.head_title)
  and h.from_date <= ${today}::date and (h.until_date is null or h.until_date >= ${today}::date)
  order by h.is_deputising desc, h.id limit 1)`;

/** Whether a notice costs something once it is signed, as `commitmentOfNotice` has it. */
const costsSomething = sql<StatutoryReportAsked>`(n.text->>'kind' = any(${{ slot: () => agreementKinds }}::text[])
  or n.text->>'kind' <> all(${{ slot: () => budgetKinds }}::text[]) and (n.text->>'value')::bigint > 0)`;

/** Whatever a report can stop: approvals put forward, held schemes, planned draws and costly notices to be signed. */
const waiting = sql<StatutoryReportAsked>`(select w.id as "recordId", w.label as "label" from (
  select 1 as sort, a.id, 'Capital approval: ' || a.reason as label, a.body_id from capital_approval a
    where ${readable('a')} and a.authorised_on is null and a.withdrawn_on is null
      and a.kind in ('original', 'addition', 'technical')
  union all select 2, s.id, 'Release of a scheme: ' || s.title, s.body_id from capital_scheme s
    where ${readable('s')} and s.held_for is not null and s.released_on is null
  union all select 3, m.id, 'Draw on reserves: ' || m.purpose, m.body_id from reserve_movement m
    where ${readable('m')} and m.kind = 'draw' and m.reference is null and m.cancelled_because is null
  union all select 4, n.id, 'Decision notice ' || n.reference, n.body_id from decision_notice n
    where ${cleared('n')} and n.status = 'ready' and ${costsSomething}) w
  where w.body_id = listed.body_id and listed.status = 'reported' order by w.sort, w.label, w.id)`;

const reportFound = sql<StatutoryReportAsked>`from section_114_report listed where ${readable('listed')}`;
const reportJson: Sql<StatutoryReportAsked> =
  row(sql<StatutoryReportAsked>`select 'StatutoryReport' as "__typename",
  ${globalId('StatutoryReport', 'listed.id')} as "id", ${nameOfBody} as "bodyName", listed.status as "status",
  listed.ground as "ground", listed.on_date as "on", listed.text as "text", listed.reported_by as "reportedBy",
  ${instantText('listed.recorded_at')} as "recordedAt", listed.copies as "copies", listed.allowed as "allowed",
  (select b.head_title from body b where b.id = listed.body_id) as "headTitle", ${today}::text as "today", ${headPerson} as "headPersonId",
  ${rows(waiting)} as "waiting",
  listed.considered as "considered", listed.version as "version", listed.body_id as "bodyId"`);

export const statutoryReportRead = nodeReads<StatutoryReportAsked>({ found: reportFound, json: reportJson });

/** The latest first. */
export const statutoryReportsRead = connection<StatutoryReportsAsked>({
  node: 'StatutoryReport',
  found: reportFound,
  json: reportJson,
  sort: [
    { by: sql`listed.on_date`, type: 'date' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: true,
});
