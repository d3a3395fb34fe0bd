-- Who planned a movement of a reserve, and who approved it by what power: a draw is approved by somebody else. Rows from
-- before this was kept say who recorded them by name alone.

-- AlterTable
ALTER TABLE "reserve_movement" ADD COLUMN     "approved_by" TEXT,
ADD COLUMN     "approved_under" TEXT,
ADD COLUMN     "planned_by" TEXT;

ALTER TABLE "reserve_movement" ADD CONSTRAINT "reserve_movement_approved_somewhere"
  CHECK ("approved_by" IS NULL OR "reference" IS NOT NULL);
ALTER TABLE "reserve_movement" ADD CONSTRAINT "reserve_movement_approved_by_somebody"
  CHECK ("approved_under" IS NULL OR "approved_by" IS NOT NULL);
