-- CreateTable
CREATE TABLE "precept_proposal" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "financial_year" TEXT NOT NULL,
    "status" TEXT,
    "steps" JSONB NOT NULL DEFAULT '[]',
    "consultations" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "precept_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section_114_report" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "status" TEXT NOT NULL,
    "ground" TEXT NOT NULL,
    "on_date" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "reported_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "allowed" JSONB NOT NULL DEFAULT '[]',
    "considered" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "section_114_report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "precept_proposal_body_id_financial_year_key" ON "precept_proposal"("body_id", "financial_year");

-- CreateIndex
CREATE INDEX "section_114_report_body_id_on_date_id_idx" ON "section_114_report"("body_id", "on_date", "id");
