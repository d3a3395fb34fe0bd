import type { Consultation, PreceptStatus, PreceptStep, StatutoryReport } from '@concordat/domain/finance';
import { connection, type Paged } from '../read-model/connection.ts';
import { globalId } from '../read-model/global-id.ts';
import { instantText, row } from '../read-model/json.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, readable } from '../read-model/viewer-predicate.ts';

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
  readonly allowed: StatutoryReport['allowed'];
  readonly considered: StatutoryReport['considered'];
  readonly version: number;
  readonly bodyId: string;
}

export interface BudgetSettingAsked extends AskedBy, Paged {}

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

const reportFound = sql<AskedBy>`from section_114_report listed where ${readable('listed')}`;
const reportJson: Sql<AskedBy> = row(sql<AskedBy>`select 'StatutoryReport' as "__typename",
  ${globalId('StatutoryReport', 'listed.id')} as "id", ${nameOfBody} as "bodyName", listed.status as "status",
  listed.ground as "ground", listed.on_date as "on", listed.text as "text", listed.reported_by as "reportedBy",
  ${instantText('listed.recorded_at')} as "recordedAt", listed.allowed as "allowed",
  listed.considered as "considered", listed.version as "version", listed.body_id as "bodyId"`);

export const statutoryReportRead = nodeReads<AskedBy>({ found: reportFound, json: reportJson });

/** The latest first. */
export const statutoryReportsRead = connection<BudgetSettingAsked>({
  node: 'StatutoryReport',
  found: reportFound,
  json: reportJson,
  sort: [
    { by: sql`listed.on_date`, type: 'date' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: true,
});
