
-- AlterTable
ALTER TABLE "paper_in_hand" ADD COLUMN     "latest_number" INTEGER NOT NULL DEFAULT 0;

-- What was submitted before counts as well.
UPDATE "paper_in_hand" p SET "latest_number" = coalesce((SELECT max(v."number") FROM "paper_version" v WHERE v."paper_in_hand_id" = p."id"), 0);
