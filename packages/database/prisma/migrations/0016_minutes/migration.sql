-- Minutes written in the office: who stood in for whom, declarations, what paragraphs said before, outcomes, approval and signature.

-- AlterTable
ALTER TABLE "attendance" ADD COLUMN     "deputy_for" TEXT;

-- AlterTable
ALTER TABLE "minutes" ADD COLUMN     "approved_at_meeting_id" UUID,
ADD COLUMN     "signed_at" TIMESTAMPTZ(3),
ADD COLUMN     "signed_by_name" TEXT;

-- AlterTable
ALTER TABLE "resolution" ADD COLUMN     "outcome" TEXT,
ADD COLUMN     "recommendation_id" UUID;

-- CreateTable
CREATE TABLE "paragraph_text" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "minutes_id" UUID NOT NULL,
    "paragraph_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_name" TEXT NOT NULL,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "paragraph_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "declaration" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "minutes_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "minutes_item_id" UUID,
    "who" TEXT,
    "interest" TEXT,
    "is_recused" BOOLEAN NOT NULL,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "declaration_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "paragraph_text_minutes_id_idx" ON "paragraph_text"("minutes_id");

-- CreateIndex
CREATE UNIQUE INDEX "paragraph_text_paragraph_id_version_key" ON "paragraph_text"("paragraph_id", "version");

-- CreateIndex
CREATE INDEX "declaration_minutes_id_position_idx" ON "declaration"("minutes_id", "position");

-- AddForeignKey
ALTER TABLE "paragraph_text" ADD CONSTRAINT "paragraph_text_minutes_id_fkey" FOREIGN KEY ("minutes_id") REFERENCES "minutes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declaration" ADD CONSTRAINT "declaration_minutes_id_fkey" FOREIGN KEY ("minutes_id") REFERENCES "minutes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
