-- What a later meeting minuted to correct a paragraph of signed minutes, which keeps its words. The paragraphs are named
-- without a foreign key: a file read in again writes the paragraphs of a meeting anew, under the same ids.

-- CreateTable
CREATE TABLE "paragraph_correction" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "minutes_id" UUID NOT NULL,
    "paragraph_id" UUID NOT NULL,
    "corrects_paragraph_id" UUID NOT NULL,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "paragraph_correction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "paragraph_correction_paragraph_id_key" ON "paragraph_correction"("paragraph_id");

-- CreateIndex
CREATE INDEX "paragraph_correction_corrects_paragraph_id_idx" ON "paragraph_correction"("corrects_paragraph_id");

-- CreateIndex
CREATE INDEX "paragraph_correction_minutes_id_idx" ON "paragraph_correction"("minutes_id");

-- AddForeignKey
ALTER TABLE "paragraph_correction" ADD CONSTRAINT "paragraph_correction_minutes_id_fkey" FOREIGN KEY ("minutes_id") REFERENCES "minutes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
