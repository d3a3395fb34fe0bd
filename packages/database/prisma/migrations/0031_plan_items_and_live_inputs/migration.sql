-- AlterTable
ALTER TABLE "financial_plan" ADD COLUMN     "history" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "plan_live_input" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "kind" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "effect" TEXT NOT NULL,
    "amounts" JSONB NOT NULL,
    "probability" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "stated_at" TIMESTAMPTZ(3) NOT NULL,
    "stated_by" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "plan_live_input_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "plan_live_input_body_id_kind_record_id_key" ON "plan_live_input"("body_id", "kind", "record_id");
