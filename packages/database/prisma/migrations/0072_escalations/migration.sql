-- Matters one forum puts before another, and the agenda items that bring them and their answers.

-- AlterTable
ALTER TABLE "agenda_item" ADD COLUMN     "escalation_id" UUID;

-- CreateTable
CREATE TABLE "escalation" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "from_forum_id" UUID NOT NULL,
    "to_forum_id" UUID NOT NULL,
    "source_kind" TEXT NOT NULL,
    "source_id" UUID NOT NULL,
    "source_meeting_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "asked_by" TEXT NOT NULL,
    "proposed_on" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "onward_of_id" UUID,
    "answered_on" DATE,
    "answered_at_meeting_id" UUID,
    "answer_resolution_id" UUID,
    "withdrawn_on" DATE,
    "withdrawn_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "escalation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "agenda_item_escalation_id_idx" ON "agenda_item"("escalation_id");

-- CreateIndex
CREATE INDEX "escalation_body_id_proposed_on_id_idx" ON "escalation"("body_id", "proposed_on", "id");

-- CreateIndex
CREATE INDEX "escalation_from_forum_id_idx" ON "escalation"("from_forum_id");

-- CreateIndex
CREATE INDEX "escalation_to_forum_id_idx" ON "escalation"("to_forum_id");

-- CreateIndex
CREATE INDEX "escalation_source_id_idx" ON "escalation"("source_id");

-- AddForeignKey
ALTER TABLE "escalation" ADD CONSTRAINT "escalation_from_forum_id_fkey" FOREIGN KEY ("from_forum_id") REFERENCES "forum"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "escalation" ADD CONSTRAINT "escalation_to_forum_id_fkey" FOREIGN KEY ("to_forum_id") REFERENCES "forum"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
