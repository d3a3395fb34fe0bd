import type { PaperReading, PaperToCompare, PrivateNote } from '@concordat/domain/meetings';
import { globalId } from '../read-model/global-id.ts';
import { instantText, row, rows } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, viewerUser } from '../read-model/viewer-predicate.ts';
import { paperSectionsJson, paperTablesJson, recommendationsJson } from './paper-json.ts';

/** A note with the version it has. */
export interface PrivateNoteJson extends Omit<PrivateNote, 'paperId'> {
  readonly version: number;
}

/** A paper of a pack with what its reader read of it and noted beside it. */
export interface OwnPaperReadingJson extends PaperToCompare {
  readonly paperId: string;
  readonly version: number;
  readonly reading: Omit<PaperReading, 'paperId'> | null;
  /** In the order they were first put down. */
  readonly notes: readonly PrivateNoteJson[];
}

export interface OwnPackReadingJson {
  readonly papers: readonly OwnPaperReadingJson[];
}

export interface OwnReadingAsked extends AskedBy {
  readonly meetingId: string;
}

const given = slotsOf<OwnReadingAsked>();

const reading =
  row(sql<AskedBy>`select r.version as "version", r.lines as "lines", ${instantText('r.at')} as "at"
  from paper_reading r where r.reader_user_id = ${viewerUser} and r.paper_id = p.id`);

const notes =
  rows(sql<AskedBy>`select n.id as "id", n.text as "text", ${instantText('n.written_at')} as "writtenAt",
  case when n.anchor_words is not null then json_build_object('words', n.anchor_words, 'nth', n.anchor_nth) end as "anchor",
  n.version as "version"
  from private_note n where n.reader_user_id = ${viewerUser} and n.paper_id = p.id order by n.id`);

/** What one person read and noted in a pack, with the papers as they stand: the domain says what changed since. */
export const ownPackReadingRead = readModel<OwnReadingAsked>(
  row(
    sql`select ${rows(sql<OwnReadingAsked>`select ${globalId('Paper', 'p.id')} as "paperId", p.version as "version",
    p.title as "title", p.addressed_to as "addressedTo", p.author as "author", p.date as "date",
    p.contact_officers as "contactOfficers", p.source_documents as "sourceDocuments",
    ${recommendationsJson} as "recommendations", ${paperSectionsJson} as "sections", ${paperTablesJson} as "tables",
    ${reading} as "reading", ${notes} as "notes"
    from paper p where p.meeting_id = ${given('meetingId')}::uuid and ${cleared('p')} and (
      exists (select from paper_reading r where r.reader_user_id = ${viewerUser} and r.paper_id = p.id)
      or exists (select from private_note n where n.reader_user_id = ${viewerUser} and n.paper_id = p.id))
    order by p.position, p.id`)} as "papers"`,
  ),
);
