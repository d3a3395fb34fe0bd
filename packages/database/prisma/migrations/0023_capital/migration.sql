-- CreateTable
CREATE TABLE "capital_programme" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "financial_year" TEXT NOT NULL,
    "blocks" TEXT[],
    "sources" JSONB NOT NULL,
    "delegation_limit" BIGINT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "capital_programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capital_scheme" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "programme_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT,
    "title" TEXT NOT NULL,
    "block" TEXT NOT NULL,
    "held_for" TEXT,
    "released_on" DATE,
    "release_reference" TEXT,
    "asset_life_years" INTEGER,
    "profile" JSONB NOT NULL,

    CONSTRAINT "capital_scheme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capital_approval" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "programme_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "proposed_on" DATE NOT NULL,
    "authority" TEXT NOT NULL,
    "authorised_on" DATE,
    "reference" TEXT,
    "withdrawn_on" DATE,
    "withdrawal_reason" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "capital_approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capital_approval_amount" (
    "approval_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "scheme_id" UUID NOT NULL,
    "amount" BIGINT NOT NULL,

    CONSTRAINT "capital_approval_amount_pkey" PRIMARY KEY ("approval_id","position")
);

-- CreateTable
CREATE TABLE "capital_approval_financing" (
    "approval_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "source" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "funded_by" TEXT,
    "loan_years" INTEGER,

    CONSTRAINT "capital_approval_financing_pkey" PRIMARY KEY ("approval_id","position")
);

-- CreateTable
CREATE TABLE "capital_posting" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "programme_id" UUID NOT NULL,
    "scheme_id" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "source" TEXT NOT NULL,
    "paper_id" UUID,
    "is_worked_out" BOOLEAN NOT NULL,
    "posted_at" TIMESTAMPTZ(3) NOT NULL,
    "posted_by" TEXT NOT NULL,

    CONSTRAINT "capital_posting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capital_progress" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "programme_id" UUID NOT NULL,
    "scheme_id" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "rating" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "forecast" BIGINT,
    "to_be_requested" BIGINT,
    "quoted_budget" BIGINT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_name" TEXT NOT NULL,

    CONSTRAINT "capital_progress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capital_receipt" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "programme_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "asset" TEXT,
    "received_on" DATE NOT NULL,
    "amount" BIGINT NOT NULL,
    "is_worked_out" BOOLEAN NOT NULL,

    CONSTRAINT "capital_receipt_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "capital_programme_body_id_financial_year_key" ON "capital_programme"("body_id", "financial_year");

-- CreateIndex
CREATE UNIQUE INDEX "capital_scheme_programme_id_position_key" ON "capital_scheme"("programme_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "capital_approval_programme_id_position_key" ON "capital_approval"("programme_id", "position");

-- CreateIndex
CREATE INDEX "capital_approval_amount_scheme_id_idx" ON "capital_approval_amount"("scheme_id");

-- CreateIndex
CREATE INDEX "capital_posting_programme_id_scheme_id_month_idx" ON "capital_posting"("programme_id", "scheme_id", "month");

-- CreateIndex
CREATE INDEX "capital_posting_scheme_id_idx" ON "capital_posting"("scheme_id");

-- CreateIndex
CREATE INDEX "capital_progress_programme_id_idx" ON "capital_progress"("programme_id");

-- CreateIndex
CREATE UNIQUE INDEX "capital_progress_scheme_id_month_key" ON "capital_progress"("scheme_id", "month");

-- CreateIndex
CREATE INDEX "capital_receipt_programme_id_idx" ON "capital_receipt"("programme_id");

-- AddForeignKey
ALTER TABLE "capital_scheme" ADD CONSTRAINT "capital_scheme_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "capital_programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capital_approval" ADD CONSTRAINT "capital_approval_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "capital_programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capital_approval_amount" ADD CONSTRAINT "capital_approval_amount_approval_id_fkey" FOREIGN KEY ("approval_id") REFERENCES "capital_approval"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capital_approval_amount" ADD CONSTRAINT "capital_approval_amount_scheme_id_fkey" FOREIGN KEY ("scheme_id") REFERENCES "capital_scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capital_approval_financing" ADD CONSTRAINT "capital_approval_financing_approval_id_fkey" FOREIGN KEY ("approval_id") REFERENCES "capital_approval"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capital_posting" ADD CONSTRAINT "capital_posting_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "capital_programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capital_posting" ADD CONSTRAINT "capital_posting_scheme_id_fkey" FOREIGN KEY ("scheme_id") REFERENCES "capital_scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capital_progress" ADD CONSTRAINT "capital_progress_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "capital_programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capital_progress" ADD CONSTRAINT "capital_progress_scheme_id_fkey" FOREIGN KEY ("scheme_id") REFERENCES "capital_scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capital_receipt" ADD CONSTRAINT "capital_receipt_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "capital_programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
