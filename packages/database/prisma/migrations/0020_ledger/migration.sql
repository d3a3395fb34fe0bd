-- CreateTable
CREATE TABLE "ledger" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "financial_year" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "bridge" TEXT[],
    "note_pence" BIGINT NOT NULL,
    "note_ppm" INTEGER NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ledger_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_period" (
    "ledger_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "month" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reason" TEXT,
    "changed_at" TIMESTAMPTZ(3),
    "changed_by" TEXT,

    CONSTRAINT "ledger_period_pkey" PRIMARY KEY ("ledger_id","month")
);

-- CreateTable
CREATE TABLE "budget_line" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "ledger_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "term" TEXT,
    "ring_fence" TEXT,

    CONSTRAINT "budget_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hierarchy" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "ledger_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "cut" TEXT NOT NULL,
    "from_month" TEXT NOT NULL,

    CONSTRAINT "hierarchy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hierarchy_row" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "hierarchy_id" UUID NOT NULL,
    "parent_id" UUID,
    "position" INTEGER NOT NULL,
    "depth" SMALLINT NOT NULL,
    "label" TEXT,
    "total_label" TEXT,

    CONSTRAINT "hierarchy_row_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hierarchy_placement" (
    "hierarchy_id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "row_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],

    CONSTRAINT "hierarchy_placement_pkey" PRIMARY KEY ("hierarchy_id","line_id")
);

-- CreateTable
CREATE TABLE "posting" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "ledger_id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "source" TEXT NOT NULL,
    "paper_id" UUID,
    "is_worked_out" BOOLEAN NOT NULL,
    "posted_at" TIMESTAMPTZ(3) NOT NULL,
    "posted_by" TEXT NOT NULL,

    CONSTRAINT "posting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "variance_note" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "ledger_id" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "row_ids" UUID[],
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_name" TEXT NOT NULL,

    CONSTRAINT "variance_note_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ledger_body_id_financial_year_name_key" ON "ledger"("body_id", "financial_year", "name");

-- CreateIndex
CREATE UNIQUE INDEX "budget_line_ledger_id_code_key" ON "budget_line"("ledger_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "hierarchy_ledger_id_cut_from_month_key" ON "hierarchy"("ledger_id", "cut", "from_month");

-- CreateIndex
CREATE UNIQUE INDEX "hierarchy_row_hierarchy_id_position_key" ON "hierarchy_row"("hierarchy_id", "position");

-- CreateIndex
CREATE INDEX "hierarchy_placement_row_id_idx" ON "hierarchy_placement"("row_id");

-- CreateIndex
CREATE INDEX "posting_ledger_id_line_id_kind_month_idx" ON "posting"("ledger_id", "line_id", "kind", "month");

-- CreateIndex
CREATE INDEX "posting_line_id_idx" ON "posting"("line_id");

-- CreateIndex
CREATE INDEX "variance_note_ledger_id_month_idx" ON "variance_note"("ledger_id", "month");

-- AddForeignKey
ALTER TABLE "ledger_period" ADD CONSTRAINT "ledger_period_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledger"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledger"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hierarchy" ADD CONSTRAINT "hierarchy_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledger"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hierarchy_row" ADD CONSTRAINT "hierarchy_row_hierarchy_id_fkey" FOREIGN KEY ("hierarchy_id") REFERENCES "hierarchy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hierarchy_placement" ADD CONSTRAINT "hierarchy_placement_hierarchy_id_fkey" FOREIGN KEY ("hierarchy_id") REFERENCES "hierarchy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hierarchy_placement" ADD CONSTRAINT "hierarchy_placement_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "budget_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hierarchy_placement" ADD CONSTRAINT "hierarchy_placement_row_id_fkey" FOREIGN KEY ("row_id") REFERENCES "hierarchy_row"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledger"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "budget_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "variance_note" ADD CONSTRAINT "variance_note_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledger"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
