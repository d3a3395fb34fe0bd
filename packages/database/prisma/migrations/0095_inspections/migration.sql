-- The register of inspection reports: what was recommended, how each recommendation is answered, the comments that were
-- published and to whom copies went.

-- CreateTable
CREATE TABLE "inspection_report" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "inspector" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "published_in" TEXT NOT NULL,
    "published_on" DATE,
    "received_on" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "recommendations" JSONB NOT NULL DEFAULT '[]',
    "status" TEXT NOT NULL,
    "comments" JSONB,
    "copies" JSONB NOT NULL DEFAULT '[]',
    "withdrawn_on" DATE,
    "withdrawn_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "inspection_report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "inspection_report_body_id_published_in_id_idx" ON "inspection_report"("body_id", "published_in", "id");

-- What the rules refuse, the database refuses too: comments are there once they are published, and a day is in its month.
ALTER TABLE "inspection_report" ADD CONSTRAINT "inspection_report_says_what_was_published"
  CHECK (("status" IN ('commentsPublished', 'copied')) = ("comments" IS NOT NULL));
ALTER TABLE "inspection_report" ADD CONSTRAINT "inspection_report_day_is_in_its_month"
  CHECK ("published_on" IS NULL OR to_char("published_on", 'YYYY-MM') = "published_in");
