-- The register of forums: dated terms, cadences, powers and standing items, who reports to whom, and the changes of
-- forums with the days on which they were recommended, decided and implemented.

-- AlterTable
ALTER TABLE "forum" ADD COLUMN     "owned_by" TEXT,
ADD COLUMN     "reports_to_id" UUID;

-- CreateTable
CREATE TABLE "forum_terms" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "forum_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "from_date" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "quorum" INTEGER,

    CONSTRAINT "forum_terms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "forum_cadence" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "forum_id" UUID NOT NULL,
    "from_date" DATE NOT NULL,
    "words" TEXT NOT NULL,
    "every" INTEGER,
    "unit" TEXT,

    CONSTRAINT "forum_cadence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "forum_power" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "forum_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "from_date" DATE NOT NULL,

    CONSTRAINT "forum_power_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "standing_item" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "forum_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "lead" TEXT,
    "purpose" TEXT,

    CONSTRAINT "standing_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "forum_change" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "kind" TEXT NOT NULL,
    "forum_ids" UUID[],
    "into_forum_id" UUID,
    "recommended_on" DATE NOT NULL,
    "recommended_in" TEXT NOT NULL,
    "decided_on" DATE,
    "decided_in" TEXT,
    "is_agreed" BOOLEAN,
    "implemented_on" DATE,
    "handovers" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "forum_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "forum_terms_forum_id_number_key" ON "forum_terms"("forum_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "forum_cadence_forum_id_from_date_key" ON "forum_cadence"("forum_id", "from_date");

-- CreateIndex
CREATE INDEX "forum_power_forum_id_idx" ON "forum_power"("forum_id");

-- CreateIndex
CREATE INDEX "standing_item_forum_id_position_idx" ON "standing_item"("forum_id", "position");

-- CreateIndex
CREATE INDEX "forum_change_body_id_recommended_on_id_idx" ON "forum_change"("body_id", "recommended_on", "id");

-- AddForeignKey
ALTER TABLE "forum_terms" ADD CONSTRAINT "forum_terms_forum_id_fkey" FOREIGN KEY ("forum_id") REFERENCES "forum"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "forum_cadence" ADD CONSTRAINT "forum_cadence_forum_id_fkey" FOREIGN KEY ("forum_id") REFERENCES "forum"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "forum_power" ADD CONSTRAINT "forum_power_forum_id_fkey" FOREIGN KEY ("forum_id") REFERENCES "forum"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standing_item" ADD CONSTRAINT "standing_item_forum_id_fkey" FOREIGN KEY ("forum_id") REFERENCES "forum"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "forum" ADD CONSTRAINT "forum_reports_to_id_fkey" FOREIGN KEY ("reports_to_id") REFERENCES "forum"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- How often a forum met so far, kept as its first cadence.
SELECT set_config('concordat.maintenance', 'on', true);
INSERT INTO "forum_cadence" ("id", "body_id", "reader_body_ids", "forum_id", "from_date", "words")
SELECT gen_random_uuid(), "body_id", "reader_body_ids", "id", '2000-01-01', "cadence" FROM "forum" WHERE "cadence" IS NOT NULL;

-- AlterTable
ALTER TABLE "forum" DROP COLUMN "cadence";
