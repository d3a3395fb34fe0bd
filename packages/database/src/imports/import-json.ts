import { userNameText } from '../access/user-json.ts';
import { type MeetingSummaryJson, meetingSummaryJson } from '../meetings/meeting-json.ts';
import { globalId } from '../read-model/global-id.ts';
import { instantText, row } from '../read-model/json.ts';
import { type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, readable } from '../read-model/viewer-predicate.ts';

/** An import in a list: how much it found, not what. */
export interface ImportListedJson {
  readonly id: string;
  readonly fileName: string;
  readonly status: string;
  readonly uploadedAt: string;
  readonly uploadedByName: string;
  readonly documentCount: number;
  readonly errorCount: number;
  readonly warningCount: number;
  readonly questionCount: number;
  readonly unansweredCount: number;
  readonly meeting: MeetingSummaryJson | null;
}

export interface ImportSummaryJson {
  readonly id: string;
  readonly fileName: string;
  readonly uploadedAt: string;
  readonly uploadedByName: string;
  readonly errorCount: number;
  readonly questionCount: number;
}

/** The meeting a pack became, or the one it would become: known already by forum and date. */
export function meetingOfImportJson(of: string): Sql<AskedBy> {
  return sql`(select ${meetingSummaryJson('m')} from meeting m where m.id = ${of}.meeting_id and ${readable('m')})`;
}

/** Must be answered before the import can be accepted (`blockingQuestions` in the domain). */
function isBlocking(of: string): string {
  return `d.answer is null and (d.severity = 'error' or d.kind = 'unknownForum' or d.kind = 'missingDate' and exists (
    select from jsonb_array_elements(${of}.draft -> 'documents') doc
    where doc ->> 'kind' in ('agenda', 'minutes') and doc -> 'meeting' ->> 'date' is null
    and (d.line is null or d.line = (doc -> 'lines' ->> 0)::int)))`;
}

function findingCount(of: string, which: string): string {
  return `(select count(*)::int from import_finding d where d.import_id = ${of}.id and ${which})`;
}

export function importListedJson(of: string): Sql<AskedBy> {
  return row(sql`select 'ImportListed' as "__typename", ${globalId('Import', `${of}.id`)} as "id",
    ${of}.file_name as "fileName", ${of}.status as "status", ${instantText(`${of}.uploaded_at`)} as "uploadedAt",
    ${userNameText(`${of}.uploaded_by`)} as "uploadedByName",
    coalesce(jsonb_array_length(${of}.draft -> 'documents'), 0) as "documentCount",
    ${findingCount(of, `d.severity = 'error'`)} as "errorCount",
    ${findingCount(of, `d.severity = 'warning'`)} as "warningCount",
    ${findingCount(of, `d.severity = 'question'`)} as "questionCount",
    ${findingCount(of, isBlocking(of))} as "unansweredCount",
    ${meetingOfImportJson(of)} as "meeting"`);
}

export function importSummaryJson(of: string): Sql<AskedBy> {
  return row(sql`select 'ImportSummary' as "__typename", ${globalId('Import', `${of}.id`)} as "id",
    ${of}.file_name as "fileName", ${instantText(`${of}.uploaded_at`)} as "uploadedAt",
    ${userNameText(`${of}.uploaded_by`)} as "uploadedByName",
    ${findingCount(of, `d.severity = 'error'`)} as "errorCount",
    ${findingCount(of, `d.severity = 'question'`)} as "questionCount"`);
}
