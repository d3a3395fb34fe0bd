-- The paper that carried terms of reference to a meeting. Without a foreign key, because a file read in again writes
-- papers anew, under the same ids.

-- AlterTable
ALTER TABLE "forum_terms" ADD COLUMN     "paper_id" UUID;

-- CreateIndex
CREATE INDEX "forum_terms_paper_id_idx" ON "forum_terms"("paper_id");
