-- What shows that an action is closed: a paper or a decision notice, named with the update that closed it. Without a
-- foreign key, because a file read in again writes papers anew, under the same ids.

-- AlterTable
ALTER TABLE "action_update" ADD COLUMN     "evidence_id" UUID,
ADD COLUMN     "evidence_kind" TEXT;

ALTER TABLE "action_update" ADD CONSTRAINT "action_update_evidence_of_closure"
  CHECK (("evidence_id" IS NULL) = ("evidence_kind" IS NULL) AND ("evidence_id" IS NULL OR "status_after" = 'closed'));
