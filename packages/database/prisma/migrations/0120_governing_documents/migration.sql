-- What the money of a body is governed by: the documents it goes by, each with its edition, adoption and review.

-- CreateTable
CREATE TABLE "governing_document" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "adopted_on" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "address" TEXT,
    "review_by" DATE,
    "withdrawn_on" DATE,
    "withdrawn_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "governing_document_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "governing_document_body_id_kind_adopted_on_idx" ON "governing_document"("body_id", "kind", "adopted_on");

-- What the rules refuse, the database refuses too.
ALTER TABLE "governing_document" ADD CONSTRAINT "governing_document_review_comes_after"
  CHECK ("review_by" > "adopted_on");
ALTER TABLE "governing_document" ADD CONSTRAINT "governing_document_reserves_strategy_is_published"
  CHECK ("kind" <> 'reservesStrategy' OR "address" IS NOT NULL);
-- One of a kind for a day, unless it was withdrawn.
CREATE UNIQUE INDEX "governing_document_one_a_day" ON "governing_document"("body_id", "kind", "adopted_on")
  WHERE "withdrawn_on" IS NULL;
