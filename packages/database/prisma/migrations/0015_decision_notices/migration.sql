-- CreateTable
CREATE TABLE "notice_register" (
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "prefix" TEXT NOT NULL,
    "opened_in" INTEGER NOT NULL,
    "last_before" INTEGER NOT NULL,

    CONSTRAINT "notice_register_pkey" PRIMARY KEY ("body_id")
);

-- CreateTable
CREATE TABLE "delegation" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "kind" TEXT NOT NULL,
    "post_id" UUID NOT NULL,
    "post" TEXT NOT NULL,
    "limit_pence" BIGINT,
    "from_date" DATE NOT NULL,
    "until_date" DATE,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "delegation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision_notice" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "reference" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "text" JSONB NOT NULL,
    "meeting_id" UUID,
    "resolution_id" UUID,
    "recommendation_id" UUID,
    "recorded_from" TEXT,
    "decided_on" DATE,
    "signatory_post_id" UUID,
    "signatory_post" TEXT,
    "returned_because" TEXT,
    "withdrawn_because" TEXT,
    "signed_at" TIMESTAMPTZ(3),
    "signed_by_user_id" TEXT,
    "signed_by_name" TEXT,
    "signed_as" TEXT,
    "authority" TEXT,
    "delegation_id" UUID,
    "signed_text" TEXT,
    "signed_sha256" TEXT,
    "condition_met_on" DATE,
    "condition_met_by" TEXT,
    "condition_met_note" TEXT,
    "publication" TEXT,
    "publication_summary" TEXT,
    "publication_reason" TEXT,
    "publication_decided_on" DATE,
    "publication_decided_by" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "decision_notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "delegation_body_id_kind_idx" ON "delegation"("body_id", "kind");

-- CreateIndex
CREATE INDEX "decision_notice_signatory_post_id_status_idx" ON "decision_notice"("signatory_post_id", "status");

-- CreateIndex
CREATE INDEX "decision_notice_resolution_id_idx" ON "decision_notice"("resolution_id");

-- CreateIndex
CREATE INDEX "decision_notice_recommendation_id_idx" ON "decision_notice"("recommendation_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_notice_body_id_year_number_key" ON "decision_notice"("body_id", "year", "number");

-- A signed notice is frozen: only what is said of it afterwards may be added, and what was said once stays. Nothing
-- is ever deleted, since the numbers of a year have no gap.
create function keep_signed_notice() returns trigger language plpgsql as $$
declare
  afterwards constant text[] := array['version', 'reader_body_ids', 'condition_met_on', 'condition_met_by',
    'condition_met_note', 'publication', 'publication_summary', 'publication_reason', 'publication_decided_on',
    'publication_decided_by'];
begin
  if tg_op = 'DELETE' then
    raise exception 'The notice % keeps its place in the register', old.reference using errcode = '42501';
  end if;
  if old.reference <> new.reference or old.year <> new.year or old.number <> new.number or old.body_id <> new.body_id then
    raise exception 'The notice % keeps its number', old.reference using errcode = '42501';
  end if;
  if old.status in ('signed', 'withdrawn') and to_jsonb(old) - afterwards <> to_jsonb(new) - afterwards then
    raise exception 'The notice % is % and its words never change', old.reference, old.status using errcode = '42501';
  end if;
  if old.condition_met_on is not null and (old.condition_met_on, old.condition_met_by, old.condition_met_note)
    is distinct from (new.condition_met_on, new.condition_met_by, new.condition_met_note) then
    raise exception 'The condition of % was met', old.reference using errcode = '42501';
  end if;
  return new;
end $$;

create trigger keep_signed_notice before update or delete on "decision_notice"
  for each row execute function keep_signed_notice();
