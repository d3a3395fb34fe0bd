import { globalId } from '../read-model/global-id.ts';
import { clearanceName, row, rows } from '../read-model/json.ts';
import { type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, readable } from '../read-model/viewer-predicate.ts';

export interface MarkingJson {
  readonly clearance: string;
  readonly descriptor: string | null;
  readonly printed: string | null;
}

export interface ParagraphJson {
  readonly id: string;
  readonly number: string | null;
  readonly text: string;
  readonly line: number | null;
}

export interface PaperSectionJson {
  readonly number: string | null;
  readonly heading: string;
  readonly paragraphs: readonly ParagraphJson[];
}

export interface RecommendationJson {
  readonly number: string | null;
  readonly limb: string | null;
  readonly verb: string;
  readonly text: string;
}

export interface PaperTableRowJson {
  readonly label: string;
  readonly reference: string | null;
  readonly isTotal: boolean;
  readonly values: readonly (string | null)[];
  readonly line: number | null;
}

export interface PaperTableJson {
  readonly id: string;
  readonly kind: string;
  readonly caption: string | null;
  readonly unit: string;
  readonly columns: readonly string[];
  readonly rows: readonly PaperTableRowJson[];
  readonly line: number | null;
}

/** What a pack's contents say of a paper; its text comes with the paper itself. */
export interface PaperContentsJson {
  readonly __typename: 'Paper';
  readonly id: string;
  readonly meetingId: string;
  readonly itemNumber: string | null;
  readonly label: string;
  readonly kind: string;
  readonly title: string;
  readonly addressedTo: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly marking: MarkingJson;
  readonly contactOfficers: readonly string[];
  readonly sourceDocuments: readonly string[];
  readonly recommendations: readonly RecommendationJson[];
  readonly firstLine: number | null;
  readonly lastLine: number | null;
  readonly version: number;
}

/** Terms of reference that a paper carried. */
export interface CarriedTermsJson {
  readonly forumId: string;
  readonly forumName: string;
  readonly number: number;
  readonly from: string;
}

export interface PaperJson extends PaperContentsJson {
  readonly sections: readonly PaperSectionJson[];
  readonly tables: readonly PaperTableJson[];
  readonly carriedTerms: readonly CarriedTermsJson[];
}

export function markingJson(of: string, descriptor: string): Sql<unknown> {
  return row(sql`select 'Marking' as "__typename", ${clearanceName(`${of}.clearance`)} as "clearance",
    ${descriptor} as "descriptor", ${of}.marking_printed as "printed"`);
}

/** The recommendations of the row `p` of `paper`, in their order. */
export const recommendationsJson =
  rows<AskedBy>(sql`select 'Recommendation' as "__typename", r.number as "number",
  r.limb as "limb", r.verb as "verb", r.text as "text"
  from recommendation r where r.paper_id = p.id and ${cleared('r')} order by r.position`);

/** The sections of the row `p` with their paragraphs. */
export const paperSectionsJson =
  rows<AskedBy>(sql`select 'PaperSection' as "__typename", s.number as "number",
  s.heading as "heading",
  ${rows<AskedBy>(sql`select 'Paragraph' as "__typename", g.id as "id", g.number as "number", g.text as "text",
    g.source_line as "line"
    from paper_paragraph g where g.paper_id = s.paper_id and g.section_id = s.id and ${cleared('g')} order by g.position`)} as "paragraphs"
  from paper_section s where s.paper_id = p.id and ${cleared('s')} order by s.position`);

/** The tables of the row `p`, row by row. */
export const paperTablesJson =
  rows<AskedBy>(sql`select 'PaperTable' as "__typename", t.id as "id", t.kind as "kind",
  t.caption as "caption", t.unit as "unit", t.columns as "columns",
  ${rows(sql`select 'PaperTableRow' as "__typename", r->>'label' as "label", r->>'reference' as "reference",
    coalesce((r->>'isTotal')::boolean, false) as "isTotal",
    (select coalesce(json_agg(v #>> '{}' order by nth), '[]'::json)
      from jsonb_array_elements(r->'values') with ordinality as value(v, nth)) as "values",
    (r->>'line')::int as "line"
    from jsonb_array_elements(t.rows) with ordinality as one(r, place) order by place`)} as "rows",
  t.source_line as "line"
  from paper_table t where t.paper_id = p.id and ${cleared('t')} order by t.position`);

/** The terms of reference that the row `p` of `paper` carried, the latest first. */
const carriedTermsJson =
  rows<AskedBy>(sql`select 'CarriedTerms' as "__typename", ${globalId('Forum', 'o.id')} as "forumId",
  o.name as "forumName", t.number as "number", t.from_date as "from"
  from forum_terms t join forum o on o.id = t.forum_id and ${readable('o')}
  where t.paper_id = p.id and ${readable('t')} order by t.from_date desc, o.name, t.number`);

/** The columns of one row `p` of `paper`, whose place in its pack is the row `n` of `pack_numbering`. */
export function paperColumns(part: 'contents' | 'whole'): Sql<AskedBy> {
  return sql`'Paper' as "__typename", ${globalId('Paper', 'p.id')} as "id",
    ${globalId('Meeting', 'p.meeting_id')} as "meetingId", n.item_number as "itemNumber", n.label as "label",
    p.kind as "kind", p.title as "title", p.addressed_to as "addressedTo", p.author as "author",
    p.date as "date", ${markingJson('p', 'p.marking_descriptor')} as "marking",
    p.contact_officers as "contactOfficers", p.source_documents as "sourceDocuments",
    ${recommendationsJson} as "recommendations",
    ${
      part === 'whole'
        ? sql<AskedBy>`${paperSectionsJson} as "sections", ${paperTablesJson} as "tables",
      ${carriedTermsJson} as "carriedTerms",`
        : ''
    }
    p.first_line as "firstLine", p.last_line as "lastLine", p.version as "version"`;
}
