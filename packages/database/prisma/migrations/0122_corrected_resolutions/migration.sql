-- What was resolved is corrected as a paragraph is: by one of a later meeting that names it.

-- AlterTable
ALTER TABLE "paragraph_correction" ALTER COLUMN "corrects_paragraph_id" DROP NOT NULL,
ADD COLUMN "corrects_resolution_id" UUID;

-- CreateIndex
CREATE INDEX "paragraph_correction_corrects_resolution_id_idx" ON "paragraph_correction"("corrects_resolution_id");

ALTER TABLE "paragraph_correction" ADD CONSTRAINT "paragraph_correction_corrects_one"
  CHECK (num_nonnulls("corrects_paragraph_id", "corrects_resolution_id") = 1);
