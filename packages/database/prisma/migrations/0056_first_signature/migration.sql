-- A return is late by its first signature; what was signed before this is known by its last one alone.
ALTER TABLE "budget_return" ADD COLUMN     "first_signed_at" TIMESTAMPTZ(3);

UPDATE "budget_return" SET "first_signed_at" = "signed_at";
