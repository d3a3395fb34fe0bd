-- Who moves how much of a budget is said by the scheme of delegation, and cited by what was approved.
ALTER TABLE "virement" ADD COLUMN "decided_under" TEXT;
ALTER TABLE "ledger" DROP COLUMN "virement_limit";
