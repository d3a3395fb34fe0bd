-- The forward plan: themes of meetings, what is to come before a forum, and how it moved from meeting to meeting.

-- AlterTable
ALTER TABLE "meeting" ADD COLUMN     "theme" TEXT;

-- CreateTable
CREATE TABLE "plan_entry" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "forum_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "lead" TEXT,
    "action_id" UUID,
    "promised" TEXT,
    "due_on" DATE,
    "planned_for" DATE,
    "first_planned_for" DATE,
    "status" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "plan_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_entry_move" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "entry_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_name" TEXT NOT NULL,
    "from_date" DATE,
    "to_date" DATE,
    "reason" TEXT NOT NULL,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "plan_entry_move_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "plan_entry_forum_id_planned_for_id_idx" ON "plan_entry"("forum_id", "planned_for", "id");

-- CreateIndex
CREATE INDEX "plan_entry_move_entry_id_at_idx" ON "plan_entry_move"("entry_id", "at");

-- AddForeignKey
ALTER TABLE "plan_entry" ADD CONSTRAINT "plan_entry_forum_id_fkey" FOREIGN KEY ("forum_id") REFERENCES "forum"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_entry_move" ADD CONSTRAINT "plan_entry_move_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "plan_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
