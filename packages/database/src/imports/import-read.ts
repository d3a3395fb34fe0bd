import type { ReadImport } from '@concordat/domain/imports';
import { userNameText } from '../access/user-json.ts';
import type { MeetingSummaryJson } from '../meetings/meeting-json.ts';
import { connection, type Paged } from '../read-model/connection.ts';
import { globalId } from '../read-model/global-id.ts';
import { instantText, row, rows } from '../read-model/json.ts';
import { type NodeReads, nodeReads } from '../read-model/node-reads.ts';
import { readModel } from '../read-model/read-model.ts';
import { type Sql, slotsOf, sql } from '../read-model/sql.ts';
import { type AskedBy, owned, withinClearance } from '../read-model/viewer-predicate.ts';
import { type ComparedJson, comparedJson } from './compared-json.ts';
import { importListedJson, meetingOfImportJson } from './import-json.ts';

export interface ImportFindingJson {
  readonly id: string;
  readonly position: number;
  readonly severity: string;
  readonly kind: string;
  readonly line: number | null;
  readonly printed: string | null;
  readonly computed: string | null;
  readonly difference: string | null;
  readonly message: string;
  readonly answer: string | null;
  readonly answeredByName: string | null;
  readonly answeredAt: string | null;
}

export interface ImportJson {
  readonly __typename: 'Import';
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly lineCount: number;
  readonly status: string;
  readonly uploadedAt: string;
  readonly uploadedByName: string;
  readonly decidedAt: string | null;
  readonly decidedByName: string | null;
  readonly decisionNote: string | null;
  readonly findings: readonly ImportFindingJson[];
  readonly meeting: MeetingSummaryJson | null;
  readonly version: number;
  /** As the reader made it; the API shows it in its own words. */
  readonly draft: ReadImport['draft'];
  /** Whether the viewer's body owns it, without which nothing can be done to it. */
  readonly isOwned: boolean;
  /** Null when there is nothing to compare; missing when it was read without. */
  readonly compared?: ComparedJson | null;
}

export interface SourceLineJson {
  readonly number: number;
  readonly text: string;
  /** Of a PDF. */
  readonly page: number | null;
  /** Of a Word document. */
  readonly paragraph: number | null;
}

export interface ImportsAsked extends AskedBy, Paged {
  readonly status: readonly string[] | null;
}

export interface SourceLinesAsked extends AskedBy {
  readonly id: string;
  /** 1-based and inclusive. */
  readonly from: number;
  readonly to: number;
}

const given = slotsOf<ImportsAsked>();
const lines = slotsOf<SourceLinesAsked>();

/** An import by its id; `compared` has what is recorded of its meetings too, which only comparing needs. */
export const importRead = {
  plain: importReads(sql``),
  compared: importReads(sql`, ${comparedJson('listed')} as "compared"`),
};

function importReads(also: Sql<AskedBy>): NodeReads<AskedBy> {
  return nodeReads({
    found: sql`from pack_import listed where ${withinClearance('listed')}`,
    json: row(sql`select 'Import' as "__typename", ${globalId('Import', 'listed.id')} as "id",
    listed.file_name as "fileName", listed.sha256 as "sha256", listed.line_count as "lineCount",
    listed.status as "status", ${instantText('listed.uploaded_at')} as "uploadedAt",
    ${userNameText('listed.uploaded_by')} as "uploadedByName", ${instantText('listed.decided_at')} as "decidedAt",
    case when listed.decided_by is not null then ${userNameText('listed.decided_by')} end as "decidedByName",
    listed.decision_note as "decisionNote",
    ${rows(sql`select 'ImportFinding' as "__typename", d.id as "id", d.position as "position",
      d.severity as "severity", d.kind as "kind", d.line as "line", d.printed as "printed",
      d.computed as "computed", d.difference as "difference", d.message as "message", d.answer as "answer",
      case when d.answered_by is not null then ${userNameText('d.answered_by')} end as "answeredByName",
      ${instantText('d.answered_at')} as "answeredAt"
      from import_finding d where d.import_id = listed.id and ${withinClearance('d')} order by d.position`)} as "findings",
    ${meetingOfImportJson('listed')} as "meeting", listed.version as "version", listed.draft as "draft",
    ${owned('listed')} as "isOwned" ${also}`),
  });
}

/** Latest first. */
export const importsRead = connection<ImportsAsked>({
  node: 'ImportListed',
  name: 'Import',
  found: sql`from pack_import listed where ${withinClearance('listed')}
    and (${given('status')}::text[] is null or listed.status = any(${given('status')}::text[]))`,
  json: importListedJson('listed'),
  sort: [
    { by: sql`listed.uploaded_at`, type: 'timestamptz' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: true,
});

const placeOfLine = sql`s.places[${lines('from')}::int + nth::int - 1]`;

/** The printed lines of an import's source; none beyond its end. */
export const sourceLinesRead = readModel<SourceLinesAsked>(
  rows(sql`select 'SourceLine' as "__typename", ${lines('from')}::int + nth::int - 1 as "number", line as "text",
    case when s.place_kind = 'page' then ${placeOfLine} end as "page",
    case when s.place_kind = 'paragraph' then ${placeOfLine} end as "paragraph"
    from import_source s
    cross join unnest(s.lines[${lines('from')}::int:${lines('to')}::int]) with ordinality as printed(line, nth)
    where s.import_id = ${lines('id')}::uuid and ${withinClearance('s')} order by nth`),
);
