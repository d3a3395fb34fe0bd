import { readMarking } from '@concordat/domain/documents';
import type { RecordedWords } from '@concordat/domain/imports';
import type { PaperParts } from '@concordat/domain/meetings';
import { clearanceName, row, rows } from '../read-model/json.ts';
import { type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, readable } from '../read-model/viewer-predicate.ts';
import { type MeetingSummaryJson, meetingSummaryJson } from './meeting-json.ts';

/** The words of a recorded meeting as far as the viewer reads them, with what a list says of it. */
export interface RecordedWordsJson extends Omit<RecordedWords, 'minutes'> {
  readonly summary: MeetingSummaryJson;
  readonly minutes:
    | (Omit<NonNullable<RecordedWords['minutes']>, 'marking'> & {
        readonly clearance: PaperParts['marking']['level'];
        readonly markingPrinted: string | null;
      })
    | null;
}

/** What minutes are about is read again from their printed marking, which is kept. */
export function recordedWordsOf({ minutes, ...meeting }: RecordedWordsJson): RecordedWords {
  if (minutes === null) return { ...meeting, minutes };
  const { clearance, markingPrinted, ...written } = minutes;
  return {
    ...meeting,
    minutes: { ...written, marking: { ...readMarking(markingPrinted), level: clearance } },
  };
}

/** The columns of one row `m` of `meeting`, in the order the store loads them in. */
export const recordedWordsColumns: Sql<AskedBy> = sql`${meetingSummaryJson('m')} as "summary",
  m.forum_id as "forumId", m.held_on as "heldOn", m.starts_at as "startsAt", m.venue as "venue",
  ${rows(sql`select a.kind as "kind", a.name as "name", a.post as "post", a.body_name as "bodyName"
    from attendance a where a.meeting_id = m.id and ${readable('a')} order by a.position, a.id`)} as "attendance",
  ${rows(sql`select i.number as "number", i.title as "title", i.sub_items as "subItems", i.lead as "lead",
    i.kind as "kind"
    from agenda_item i where i.meeting_id = m.id and ${cleared('i')} order by i.position, i.id`)} as "agendaItems",
  ${rows(papers())} as "papers", ${minutes()} as "minutes",
  ${rows(sql`select c.paragraph_number as "paragraphNumber", c.text as "text", c.owner_post as "ownerPost",
    c.owner_body_name as "ownerBodyName", json_build_object('printed', c.due_printed) as "due"
    from action c where c.meeting_id = m.id and ${cleared('c')} order by c.position, c.id`)} as "actions"`;

function papers(): Sql<AskedBy> {
  return sql`select (select i.number from agenda_item i where i.id = p.agenda_item_id and ${cleared('i')}) as "itemNumber",
    p.title as "title", p.addressed_to as "addressedTo", p.author as "author", p.date as "date",
    ${row(sql`select ${clearanceName('p.clearance')} as "level", p.marking_descriptor as "descriptor",
      p.marking_printed as "printed"`)} as "marking",
    p.contact_officers as "contactOfficers", p.source_documents as "sourceDocuments",
    ${rows(sql`select s.number as "number", s.heading as "heading",
      ${rows(sql`select g.number as "number", g.text as "text" from paper_paragraph g
        where g.paper_id = s.paper_id and g.section_id = s.id and ${cleared('g')} order by g.position, g.id`)} as "paragraphs"
      from paper_section s where s.paper_id = p.id and ${cleared('s')} order by s.position, s.id`)} as "sections",
    ${rows(sql`select r.number as "number", r.limb as "limb", r.verb as "verb", r.text as "text"
      from recommendation r where r.paper_id = p.id and ${cleared('r')} order by r.position, r.id`)} as "recommendations",
    ${rows(sql`select t.caption as "caption", t.columns as "columns", t.rows as "rows"
      from paper_table t where t.paper_id = p.id and ${cleared('t')} order by t.position, t.id`)} as "tables"
    from paper p where p.meeting_id = m.id and p.first_line is not null and ${cleared('p')}
      order by p.position, p.id`;
}

function minutes(): Sql<AskedBy> {
  return row(sql`select ${clearanceName('n.clearance')} as "clearance", n.marking_printed as "markingPrinted",
    ${rows(sql`select i.number as "number", i.title as "title", i.outcomes as "outcomes",
      ${rows(sql`select g.number as "number", g.text as "text" from minutes_paragraph g
        where g.minutes_item_id = i.id and ${cleared('g')} order by g.position, g.id`)} as "paragraphs",
      ${rows(sql`select r.text as "text" from resolution r
        where r.minutes_item_id = i.id and ${cleared('r')} order by r.position, r.id`)} as "resolutions"
      from minutes_item i where i.minutes_id = n.id and ${cleared('i')} order by i.position, i.id`)} as "items"
    from minutes n where n.meeting_id = m.id and ${cleared('n')}`);
}
