import type { MinutedWords } from '@concordat/domain/meetings';
import { globalId } from '../read-model/global-id.ts';
import { rows } from '../read-model/json.ts';
import { type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, readable } from '../read-model/viewer-predicate.ts';

/** A paragraph and what it corrects, a paragraph or a resolution, told from the one that stands here. */
export interface CorrectionJson {
  /** Of the paragraph or resolution. */
  readonly paragraphId: string;
  /** Whether the other corrects the one here, rather than the one here the other. */
  readonly isCorrected: boolean;
  readonly otherId: string;
  readonly otherKind: MinutedWords['kind'];
  readonly otherNumber: string | null;
  readonly heldOn: string;
  readonly meetingId: string;
  readonly minutesId: string;
  readonly status: string;
}

export interface SignedMinutesJson {
  readonly minutesId: string;
  readonly forumName: string;
  readonly heldOn: string;
}

/**
 * What was corrected in an item's paragraphs and resolutions and what they correct, as far as the viewer reads the other
 * words; `further` says more of their minutes, `others`.
 */
export function correctionsJson<Input extends AskedBy>(item: string, further: string): Sql<Input> {
  return linkedTo(
    sql`select p_.id, p_.position, 0 as part from minutes_paragraph p_
        where p_.minutes_item_id = ${item}.id and ${cleared('p_')}
      union all
      select r_.id, r_.position, 1 from resolution r_
        where r_.minutes_item_id = ${item}.id and ${cleared('r_')}`,
    further,
  );
}

/** What corrects one resolution, of which the viewer reads the row. */
export function correctionsOfResolutionJson<Input extends AskedBy>(
  resolution: string,
  further: string,
): Sql<Input> {
  return linkedTo(sql`select ${resolution}.id, ${resolution}.position, 1 as part`, further);
}

function linkedTo<Input extends AskedBy>(words: Sql<Input>, further: string): Sql<Input> {
  return rows(sql`select 'ParagraphCorrection' as "__typename", here.id as "paragraphId",
    other.is_corrected as "isCorrected", there.id as "otherId",
    there.kind as "otherKind", there.number as "otherNumber", w.held_on as "heldOn",
    ${globalId('Meeting', 'w.id')} as "meetingId", ${globalId('Minutes', 'others.id')} as "minutesId",
    others.status as "status"
    from (${words}) here
    cross join lateral (
      select c.paragraph_id as id, true as is_corrected from paragraph_correction c
        where c.corrects_paragraph_id = here.id and ${cleared('c')}
      union all
      select c.paragraph_id, true from paragraph_correction c
        where c.corrects_resolution_id = here.id and ${cleared('c')}
      union all
      select coalesce(c.corrects_paragraph_id, c.corrects_resolution_id), false from paragraph_correction c
        where c.paragraph_id = here.id and ${cleared('c')}) other
    cross join lateral (
      select p_.id, 'paragraph' as kind, p_.number, p_.position, p_.minutes_item_id from minutes_paragraph p_
        where p_.id = other.id and ${cleared('p_')}
      union all
      select r_.id, 'resolution', null, r_.position, r_.minutes_item_id from resolution r_
        where r_.id = other.id and ${cleared('r_')}) there
    join minutes_item i_ on i_.id = there.minutes_item_id
    join minutes others on others.id = i_.minutes_id and ${cleared('others')} and ${further}
    join meeting w on w.id = others.meeting_id and ${readable('w')}
    order by here.part, here.position, w.held_on, there.position, there.id`);
}

/** Signed minutes before a meeting, the latest first: those of its forum and of each whose place that took (`forumsBefore`). */
export function signedBeforeJson<Input extends AskedBy>(meeting: string): Sql<Input> {
  return rows(sql`with recursive line(id) as (select ${meeting}.forum_id
      union select before.id from line
        join forum_change c on c.implemented_on is not null and ${readable('c')}
        cross join lateral (
          select unnest(c.forum_ids) as id where c.kind = 'merge' and c.into_forum_id = line.id
          union all
          select (h ->> 'forumId')::uuid from jsonb_array_elements(c.handovers) h
            where c.kind <> 'merge' and (h ->> 'toForumId')::uuid = line.id) before)
    select 'SignedMinutes' as "__typename", ${globalId('Minutes', 's.id')} as "minutesId", f.name as "forumName",
      w.held_on as "heldOn"
    from line join meeting w on w.forum_id = line.id and w.held_on < ${meeting}.held_on and ${readable('w')}
    join forum f on f.id = w.forum_id
    join minutes s on s.meeting_id = w.id and s.status = 'signed' and ${cleared('s')}
    order by w.held_on desc, f.name, s.id`);
}
