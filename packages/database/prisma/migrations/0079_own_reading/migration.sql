-- What a person reads and notes for themselves. Nobody else reads it, and it ends with their sight of the paper.

-- CreateTable
CREATE TABLE "paper_reading" (
    "reader_user_id" TEXT NOT NULL,
    "paper_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "lines" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "paper_reading_pkey" PRIMARY KEY ("reader_user_id","paper_id")
);

-- CreateTable
CREATE TABLE "private_note" (
    "reader_user_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "paper_id" UUID NOT NULL,
    "anchor_words" TEXT,
    "anchor_nth" INTEGER NOT NULL DEFAULT 0,
    "text" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "private_note_pkey" PRIMARY KEY ("reader_user_id","id")
);

-- CreateIndex
CREATE INDEX "private_note_reader_user_id_paper_id_idx" ON "private_note"("reader_user_id", "paper_id");

-- Beside what every table of a body asks: the row is the viewer's own, and they may read the paper it is about.
create policy only_its_reader on paper_reading as restrictive to concordat_app
  using (reader_user_id = (select viewer_user_id()) and exists (select from paper p where p.id = paper_id))
  with check (reader_user_id = (select viewer_user_id()) and exists (select from paper p where p.id = paper_id));
create policy only_its_reader on private_note as restrictive to concordat_app
  using (reader_user_id = (select viewer_user_id()) and exists (select from paper p where p.id = paper_id))
  with check (reader_user_id = (select viewer_user_id()) and exists (select from paper p where p.id = paper_id));

-- No kept read tells of one's own reading, so that a page turned by one reader has nobody else's pages read anew.
create or replace function tables_without_revision() returns text[] language sql immutable as
$$ select array['revision', 'audit_chain', 'audit_checkpoint', 'audit_personal_value', 'outbox_message',
                'reference_sequence', 'paper_reading', 'private_note'] $$;

-- What the person noted and read for themselves goes with what the trails say of them.
create or replace function erase_personal_values(person uuid, at timestamptz) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  bodies constant uuid[] := coalesce(viewer_body_ids(), '{}');
  erased int;
  accounts text[];
begin
  perform set_config('concordat.maintenance', 'on', true);
  update audit_personal_value v set salt = null, value = null, erased_at = at
   where v.person_id = person and v.erased_at is null and v.body_id = any (bodies);
  get diagnostics erased = row_count;
  select array_agg(a.user_id) into accounts from user_access a where a.person_id = person and a.body_id = any (bodies);
  delete from private_note n where n.reader_user_id = any (accounts);
  delete from paper_reading r where r.reader_user_id = any (accounts);
  perform set_config('concordat.maintenance', '', true);
  return erased;
end $$;
