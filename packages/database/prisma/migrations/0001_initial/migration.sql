-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "user_access" (
    "user_id" TEXT NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "person_id" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "sees_body_ids" UUID[],
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "status" TEXT NOT NULL,
    "is_demo_persona" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "user_access_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "user_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "requested_by" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_by" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),
    "revoked_by" TEXT,
    "revoked_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "body_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" TEXT NOT NULL,
    "on_behalf_of" TEXT,
    "session_id" TEXT,
    "request_id" TEXT,
    "action" TEXT NOT NULL,
    "object_kind" TEXT NOT NULL,
    "object_id" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("body_id","sequence")
);

-- CreateTable
CREATE TABLE "audit_personal_value" (
    "body_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "pointer" TEXT NOT NULL,
    "person_id" UUID,
    "commitment" TEXT NOT NULL,
    "salt" TEXT,
    "value" JSONB,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "audit_personal_value_pkey" PRIMARY KEY ("body_id","sequence","pointer")
);

-- CreateTable
CREATE TABLE "audit_chain" (
    "body_id" UUID NOT NULL,
    "size" INTEGER NOT NULL DEFAULT 0,
    "head_hash" TEXT NOT NULL,

    CONSTRAINT "audit_chain_pkey" PRIMARY KEY ("body_id")
);

-- CreateTable
CREATE TABLE "audit_checkpoint" (
    "body_id" UUID NOT NULL,
    "size" INTEGER NOT NULL,
    "head_hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_checkpoint_pkey" PRIMARY KEY ("body_id","size")
);

-- CreateTable
CREATE TABLE "auth_user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "auth_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_session" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "proved_at" TIMESTAMPTZ(3),
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "auth_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "auth_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "auth_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_two_factor" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failed_verification_count" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "last_code_hash" TEXT,
    "last_code_at" TIMESTAMPTZ(3),

    CONSTRAINT "auth_two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_api_key" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "key_hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "auth_api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_invitation" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "body_name" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),

    CONSTRAINT "auth_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_mail" (
    "id" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "auth_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verified_backup" (
    "sha256" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "rows" BIGINT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "verified_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verified_backup_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "area" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "body" (
    "id" UUID NOT NULL,
    "area_id" UUID,
    "kind" TEXT NOT NULL,
    "legal_name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "head_title" TEXT NOT NULL,
    "from_date" DATE,
    "until_date" DATE,
    "successor_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "title" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "name" TEXT NOT NULL,
    "email" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_holding" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "post_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "from_date" DATE NOT NULL,
    "until_date" DATE,
    "is_deputising" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "post_holding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "demo_clock" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "office_at" TIMESTAMPTZ(3) NOT NULL,
    "real_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "demo_clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "media_type" TEXT NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "file_entry" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "sha256" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "uploaded_by" TEXT NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "file_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "caller_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "answer" JSONB,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("caller_id","key")
);

-- CreateTable
CREATE TABLE "pack_import" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "file_entry_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "line_count" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "draft" JSONB NOT NULL,
    "uploaded_by" TEXT NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decision_note" TEXT,
    "meeting_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "pack_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_source" (
    "import_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "lines" TEXT[],

    CONSTRAINT "import_source_pkey" PRIMARY KEY ("import_id")
);

-- CreateTable
CREATE TABLE "import_finding" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "import_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "severity" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "line" INTEGER,
    "printed" TEXT,
    "computed" TEXT,
    "difference" TEXT,
    "message" TEXT NOT NULL,
    "answer" TEXT,
    "answered_by" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "forum" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "purpose" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "cadence" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "forum_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "forum_member" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "forum_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "from_date" DATE NOT NULL,
    "until_date" DATE,

    CONSTRAINT "forum_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "forum_id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "starts_at" TEXT,
    "venue" TEXT,
    "status" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "import_id" UUID,
    "source_line" INTEGER,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendance" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "meeting_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT,
    "post" TEXT,
    "body_name" TEXT,
    "person_id" UUID,
    "import_id" UUID,
    "source_line" INTEGER,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_item" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "meeting_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "sub_items" TEXT[],
    "lead" TEXT,
    "kind" TEXT NOT NULL,
    "purpose" TEXT,
    "closed_reason" TEXT,
    "approves_minutes_of" DATE,
    "minutes_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "import_id" UUID,
    "source_line" INTEGER,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "agenda_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "meeting_id" UUID NOT NULL,
    "agenda_item_id" UUID,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "addressed_to" TEXT,
    "author" TEXT,
    "date" DATE,
    "marking_printed" TEXT,
    "marking_descriptor" TEXT,
    "contact_officers" TEXT[],
    "source_documents" TEXT[],
    "first_line" INTEGER,
    "last_line" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "import_id" UUID,
    "source_line" INTEGER,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper_section" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "paper_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT,
    "heading" TEXT NOT NULL,
    "import_id" UUID,
    "source_line" INTEGER,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "paper_section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper_paragraph" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "paper_id" UUID NOT NULL,
    "section_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT,
    "text" TEXT NOT NULL,
    "import_id" UUID,
    "source_line" INTEGER,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "paper_paragraph_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper_table" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "paper_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "caption" TEXT,
    "unit" TEXT NOT NULL,
    "columns" TEXT[],
    "rows" JSONB NOT NULL,
    "import_id" UUID,
    "source_line" INTEGER,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "paper_table_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recommendation" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "paper_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT,
    "limb" TEXT,
    "verb" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "import_id" UUID,
    "source_line" INTEGER,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "minutes" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "meeting_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "marking_printed" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "import_id" UUID,
    "source_line" INTEGER,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "minutes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "minutes_item" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "minutes_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT,
    "title" TEXT NOT NULL,
    "outcomes" TEXT[],
    "import_id" UUID,
    "source_line" INTEGER,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "minutes_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "minutes_paragraph" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "minutes_item_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "import_id" UUID,
    "source_line" INTEGER,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "minutes_paragraph_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resolution" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "minutes_item_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "import_id" UUID,
    "source_line" INTEGER,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "resolution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "meeting_id" UUID NOT NULL,
    "forum_id" UUID NOT NULL,
    "minutes_item_id" UUID,
    "paragraph_number" TEXT,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "owner_post" TEXT,
    "owner_body_name" TEXT,
    "owner_body_id" UUID,
    "owner_post_id" UUID,
    "raised_on" DATE NOT NULL,
    "due_printed" TEXT,
    "due_month" TEXT,
    "due_on" DATE,
    "status" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "import_id" UUID,
    "source_line" INTEGER,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action_update" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "action_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_user_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "status_before" TEXT NOT NULL,
    "status_after" TEXT NOT NULL,

    CONSTRAINT "action_update_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_message" (
    "id" UUID NOT NULL,
    "sequence" BIGSERIAL NOT NULL,
    "body_id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_failure" TEXT,
    "delivered_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "body_id" UUID NOT NULL,
    "counter" BIGINT NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("body_id")
);

-- CreateTable
CREATE TABLE "access_revision" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "counter" BIGINT NOT NULL,

    CONSTRAINT "access_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference_sequence" (
    "body_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last_value" INTEGER NOT NULL,

    CONSTRAINT "reference_sequence_pkey" PRIMARY KEY ("body_id","kind","year")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_access_email_key" ON "user_access"("email");

-- CreateIndex
CREATE INDEX "user_access_body_id_name_user_id_idx" ON "user_access"("body_id", "name", "user_id");

-- CreateIndex
CREATE INDEX "role_grant_user_id_idx" ON "role_grant"("user_id");

-- CreateIndex
CREATE INDEX "audit_event_object_kind_object_id_idx" ON "audit_event"("object_kind", "object_id");

-- CreateIndex
CREATE INDEX "audit_personal_value_person_id_idx" ON "audit_personal_value"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "auth_user_email_key" ON "auth_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "auth_session_token_key" ON "auth_session"("token");

-- CreateIndex
CREATE INDEX "auth_session_user_id_idx" ON "auth_session"("user_id");

-- CreateIndex
CREATE INDEX "auth_account_user_id_idx" ON "auth_account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "auth_account_provider_id_account_id_key" ON "auth_account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "auth_verification_identifier_idx" ON "auth_verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "auth_two_factor_user_id_key" ON "auth_two_factor"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "auth_api_key_key_hash_key" ON "auth_api_key"("key_hash");

-- CreateIndex
CREATE INDEX "auth_api_key_user_id_created_at_idx" ON "auth_api_key"("user_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "auth_invitation_token_hash_key" ON "auth_invitation"("token_hash");

-- CreateIndex
CREATE INDEX "auth_invitation_user_id_idx" ON "auth_invitation"("user_id");

-- CreateIndex
CREATE INDEX "auth_mail_sent_at_created_at_idx" ON "auth_mail"("sent_at", "created_at");

-- CreateIndex
CREATE INDEX "verified_backup_taken_at_idx" ON "verified_backup"("taken_at");

-- CreateIndex
CREATE UNIQUE INDEX "area_name_key" ON "area"("name");

-- CreateIndex
CREATE UNIQUE INDEX "body_short_name_key" ON "body"("short_name");

-- CreateIndex
CREATE UNIQUE INDEX "post_body_id_title_key" ON "post"("body_id", "title");

-- CreateIndex
CREATE INDEX "person_body_id_name_id_idx" ON "person"("body_id", "name", "id");

-- CreateIndex
CREATE INDEX "post_holding_post_id_from_date_idx" ON "post_holding"("post_id", "from_date");

-- CreateIndex
CREATE INDEX "post_holding_person_id_idx" ON "post_holding"("person_id");

-- CreateIndex
CREATE INDEX "file_entry_body_id_uploaded_at_idx" ON "file_entry"("body_id", "uploaded_at");

-- CreateIndex
CREATE INDEX "file_entry_sha256_idx" ON "file_entry"("sha256");

-- CreateIndex
CREATE INDEX "idempotency_key_expires_at_idx" ON "idempotency_key"("expires_at");

-- CreateIndex
CREATE INDEX "pack_import_body_id_uploaded_at_id_idx" ON "pack_import"("body_id", "uploaded_at", "id");

-- CreateIndex
CREATE INDEX "pack_import_sha256_idx" ON "pack_import"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "import_finding_import_id_position_key" ON "import_finding"("import_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "forum_body_id_name_key" ON "forum"("body_id", "name");

-- CreateIndex
CREATE INDEX "forum_member_forum_id_idx" ON "forum_member"("forum_id");

-- CreateIndex
CREATE INDEX "meeting_body_id_held_on_id_idx" ON "meeting"("body_id", "held_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_forum_id_held_on_key" ON "meeting"("forum_id", "held_on");

-- CreateIndex
CREATE INDEX "attendance_meeting_id_kind_position_idx" ON "attendance"("meeting_id", "kind", "position");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_item_meeting_id_number_key" ON "agenda_item"("meeting_id", "number");

-- CreateIndex
CREATE INDEX "paper_meeting_id_position_idx" ON "paper"("meeting_id", "position");

-- CreateIndex
CREATE INDEX "paper_agenda_item_id_position_idx" ON "paper"("agenda_item_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "paper_section_paper_id_position_key" ON "paper_section"("paper_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "paper_paragraph_paper_id_position_key" ON "paper_paragraph"("paper_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "paper_table_paper_id_position_key" ON "paper_table"("paper_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "recommendation_paper_id_position_key" ON "recommendation"("paper_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_meeting_id_key" ON "minutes"("meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_item_minutes_id_position_key" ON "minutes_item"("minutes_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_paragraph_minutes_item_id_position_key" ON "minutes_paragraph"("minutes_item_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "resolution_minutes_item_id_position_key" ON "resolution"("minutes_item_id", "position");

-- CreateIndex
CREATE INDEX "action_body_id_due_on_id_idx" ON "action"("body_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "action_meeting_id_idx" ON "action"("meeting_id");

-- CreateIndex
CREATE INDEX "action_update_action_id_at_idx" ON "action_update"("action_id", "at");

-- CreateIndex
CREATE INDEX "outbox_message_delivered_at_due_at_idx" ON "outbox_message"("delivered_at", "due_at");

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_access"("user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_personal_value" ADD CONSTRAINT "audit_personal_value_body_id_sequence_fkey" FOREIGN KEY ("body_id", "sequence") REFERENCES "audit_event"("body_id", "sequence") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_account" ADD CONSTRAINT "auth_account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_two_factor" ADD CONSTRAINT "auth_two_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_api_key" ADD CONSTRAINT "auth_api_key_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body" ADD CONSTRAINT "body_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body" ADD CONSTRAINT "body_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_holding" ADD CONSTRAINT "post_holding_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_holding" ADD CONSTRAINT "post_holding_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_entry" ADD CONSTRAINT "file_entry_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "stored_file"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_source" ADD CONSTRAINT "import_source_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "pack_import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_finding" ADD CONSTRAINT "import_finding_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "pack_import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "forum_member" ADD CONSTRAINT "forum_member_forum_id_fkey" FOREIGN KEY ("forum_id") REFERENCES "forum"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_forum_id_fkey" FOREIGN KEY ("forum_id") REFERENCES "forum"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_minutes_id_fkey" FOREIGN KEY ("minutes_id") REFERENCES "minutes"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_section" ADD CONSTRAINT "paper_section_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_paragraph" ADD CONSTRAINT "paper_paragraph_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_paragraph" ADD CONSTRAINT "paper_paragraph_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "paper_section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_table" ADD CONSTRAINT "paper_table_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_item" ADD CONSTRAINT "minutes_item_minutes_id_fkey" FOREIGN KEY ("minutes_id") REFERENCES "minutes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_paragraph" ADD CONSTRAINT "minutes_paragraph_minutes_item_id_fkey" FOREIGN KEY ("minutes_item_id") REFERENCES "minutes_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution" ADD CONSTRAINT "resolution_minutes_item_id_fkey" FOREIGN KEY ("minutes_item_id") REFERENCES "minutes_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_minutes_item_id_fkey" FOREIGN KEY ("minutes_item_id") REFERENCES "minutes_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_update" ADD CONSTRAINT "action_update_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "action"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
