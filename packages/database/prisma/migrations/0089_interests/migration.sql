-- The register of interests: entries with their words apart, since those may be sensitive, and the returns of each
-- person. Declarations at meetings name the entry they are of.

-- AlterTable
ALTER TABLE "declaration" ADD COLUMN     "registered_interest_id" UUID;

-- CreateTable
CREATE TABLE "registered_interest" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "is_of_partner" BOOLEAN NOT NULL,
    "since" DATE NOT NULL,
    "registered_on" DATE NOT NULL,
    "ended_on" DATE,
    "ended_reason" TEXT,
    "is_sensitive" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "registered_interest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interest_words" (
    "interest_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "what" TEXT NOT NULL,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "interest_words_pkey" PRIMARY KEY ("interest_id")
);

-- CreateTable
CREATE TABLE "interests_return" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "person_id" UUID NOT NULL,
    "made_on" DATE NOT NULL,
    "interest_count" INTEGER NOT NULL,

    CONSTRAINT "interests_return_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "registered_interest_person_id_idx" ON "registered_interest"("person_id");

-- CreateIndex
CREATE INDEX "registered_interest_body_id_idx" ON "registered_interest"("body_id");

-- CreateIndex
CREATE INDEX "interests_return_body_id_idx" ON "interests_return"("body_id");

-- CreateIndex
CREATE UNIQUE INDEX "interests_return_person_id_made_on_interest_count_key" ON "interests_return"("person_id", "made_on", "interest_count");

-- AddForeignKey
ALTER TABLE "interest_words" ADD CONSTRAINT "interest_words_interest_id_fkey" FOREIGN KEY ("interest_id") REFERENCES "registered_interest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the rules refuse, the database refuses too.
ALTER TABLE "registered_interest" ADD CONSTRAINT "registered_interest_ends_after_it_began"
  CHECK ("ended_on" IS NULL OR ("ended_on" >= "since" AND "ended_reason" IS NOT NULL));
