-- Who adds how much to the capital programme is said by the scheme of delegation, and cited by what was approved.
ALTER TABLE "capital_approval" ADD COLUMN "decided_under" TEXT;
ALTER TABLE "capital_programme" DROP COLUMN "delegation_limit";
