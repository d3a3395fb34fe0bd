import type { Invariant } from './invariant.ts';

/** What is always so in the office's records, beyond what the tables themselves insist on. */
export const recordInvariants: readonly Invariant[] = [
  {
    name: 'Every stored file is the one its hash names',
    sql: `select 'the file ' || sha256 as broken from stored_file
           where sha256 <> encode(sha256(bytes), 'hex') or size <> length(bytes)`,
  },
  {
    name: 'Every accepted import became a meeting that is there',
    sql: `select 'the import of ' || i.file_name as broken from pack_import i
            left join meeting m on m.id = i.meeting_id
           where i.status = 'accepted' and m.id is null`,
  },
  {
    name: 'Every import keeps the lines it was read from',
    sql: `select 'the import of ' || i.file_name as broken from pack_import i
            left join import_source s on s.import_id = i.id
           where s.import_id is null or cardinality(s.lines) <> i.line_count`,
  },
  {
    name: 'Every import is of a file that is kept',
    sql: `select 'the import of ' || i.file_name as broken from pack_import i
            left join stored_file f on f.sha256 = i.sha256
           where f.sha256 is null`,
  },
  {
    name: 'Every holding of a post begins before it ends',
    sql: `select 'the holding ' || id as broken from post_holding where until_date < from_date`,
  },
  {
    name: 'No role counts that was confirmed by the person who asked for it',
    sql: `select 'the grant ' || id || ' of ' || role as broken from role_grant
           where confirmed_at is not null and confirmed_by = requested_by`,
  },
  {
    name: 'Every reference that was counted is counted from one',
    sql: `select kind || ' of ' || year as broken from reference_sequence where last_value < 1`,
  },
  {
    name: 'Every signed notice has the words its hash names',
    sql: `select 'the notice ' || reference as broken from decision_notice
           where signed_at is not null
             and signed_sha256 is distinct from encode(sha256(convert_to(signed_text, 'UTF8')), 'hex')`,
  },
  {
    name: 'No number is missing from a register of decisions since it was opened',
    sql: `select g.prefix || ' ' || s.year || ', number ' || k as broken from notice_register g
            join reference_sequence s on s.body_id = g.body_id and s.kind = 'decisionNotice'
            cross join generate_series(case when s.year = g.opened_in then g.last_before + 1 else 1 end, s.last_value) k
            left join decision_notice n on n.body_id = g.body_id and n.year = s.year and n.number = k
           where n.id is null`,
  },
  {
    name: 'Every agenda item numbers its place once',
    sql: `select 'place ' || position || ' of the meeting ' || meeting_id as broken from agenda_item
           group by meeting_id, position having count(*) > 1`,
  },
  {
    name: 'No forum that has ended has open business',
    sql: `select 'the forum ' || f.name as broken from forum f
           where f.status in ('merged', 'terminated')
             and (exists (select from action a where a.forum_id = f.id and a.status <> 'closed')
               or exists (select from standing_item i where i.forum_id = f.id)
               or exists (select from forum_power w where w.forum_id = f.id)
               or exists (select from plan_entry e where e.forum_id = f.id and e.status = 'planned')
               or exists (select from escalation x where x.status = 'open' and f.id in (x.from_forum_id, x.to_forum_id))
               or exists (select from forum r where r.reports_to_id = f.id and r.status in ('active', 'proposed')))`,
  },
  {
    name: 'Every correction is of a paragraph or resolution of signed minutes, whose words stay',
    sql: `select 'the correction ' || c.id as broken from paragraph_correction c
            left join minutes_paragraph g on g.id = c.corrects_paragraph_id
            left join resolution r on r.id = c.corrects_resolution_id
            left join minutes_item i on i.id in (g.minutes_item_id, r.minutes_item_id)
            left join minutes n on n.id = i.minutes_id
           where n.status is distinct from 'signed'`,
  },
  {
    name: 'No forum asks itself about a matter, and every answer is a resolution that is there',
    sql: `select 'the matter ' || x.title as broken from escalation x
            left join resolution r on r.id = x.answer_resolution_id
           where (x.status = 'open' and x.from_forum_id = x.to_forum_id) or (x.status = 'answered' and r.id is null)`,
  },
  {
    name: 'Every record that is searched is found by its words',
    sql: 'select broken from search.missing()',
  },
];

/** Children that are read with their parent, so that none is open to more people than the parent is. */
const parts: readonly (readonly [child: string, parent: string, key: string])[] = [
  ['forum_member', 'forum', 'forum_id'],
  ['forum_terms', 'forum', 'forum_id'],
  ['forum_cadence', 'forum', 'forum_id'],
  ['forum_power', 'forum', 'forum_id'],
  ['standing_item', 'forum', 'forum_id'],
  ['plan_entry', 'forum', 'forum_id'],
  ['plan_entry_move', 'plan_entry', 'entry_id'],
  ['escalation', 'forum', 'from_forum_id'],
  ['agenda_item', 'meeting', 'meeting_id'],
  ['paper', 'meeting', 'meeting_id'],
  ['minutes', 'meeting', 'meeting_id'],
  ['action', 'meeting', 'meeting_id'],
  ['attendance', 'meeting', 'meeting_id'],
  ['paper_section', 'paper', 'paper_id'],
  ['paper_paragraph', 'paper', 'paper_id'],
  ['paper_table', 'paper', 'paper_id'],
  ['recommendation', 'paper', 'paper_id'],
  ['minutes_item', 'minutes', 'minutes_id'],
  ['minutes_paragraph', 'minutes_item', 'minutes_item_id'],
  ['resolution', 'minutes_item', 'minutes_item_id'],
  ['paragraph_text', 'minutes', 'minutes_id'],
  ['declaration', 'minutes', 'minutes_id'],
  ['paragraph_correction', 'minutes', 'minutes_id'],
  ['action_update', 'action', 'action_id'],
  ['import_finding', 'pack_import', 'import_id'],
];

export const scopeInvariants: readonly Invariant[] = parts.map(([child, parent, key]) => ({
  name: `Every ${inWords(child)} belongs to the body of its ${inWords(parent)} and has no more readers`,
  sql: `select 'the ${inWords(child)} ' || c.id as broken from ${child} c join ${parent} p on p.id = c.${key}
         where c.body_id <> p.body_id or not c.reader_body_ids <@ p.reader_body_ids`,
}));

const withClearance = new Set(['paper', 'minutes', 'minutes_item']);
const cleared = parts.filter(([child, parent]) => withClearance.has(parent) && child !== 'action_update');

export const markingInvariants: readonly Invariant[] = cleared.map(([child, parent, key]) => ({
  name: `No ${inWords(child)} is marked lower than its ${inWords(parent)}`,
  sql: `select 'the ${inWords(child)} ' || c.id as broken from ${child} c join ${parent} p on p.id = c.${key}
         where c.clearance < p.clearance`,
}));

function inWords(table: string): string {
  return table.replaceAll('_', ' ');
}
