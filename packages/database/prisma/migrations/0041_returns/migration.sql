-- AlterTable
ALTER TABLE "ledger_period" ADD COLUMN     "without_returns_because" TEXT;

-- CreateTable
CREATE TABLE "budget_holding" (
    "ledger_id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "from_month" TEXT NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "post_id" UUID,

    CONSTRAINT "budget_holding_pkey" PRIMARY KEY ("line_id","from_month")
);

-- CreateTable
CREATE TABLE "budget_return" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "ledger_id" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "post_id" UUID NOT NULL,
    "post_title" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(3),
    "signed_by_name" TEXT,
    "on_behalf_because" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "budget_return_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "budget_return_line" (
    "return_id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "position" INTEGER NOT NULL,
    "forecast" BIGINT,
    "note" TEXT,

    CONSTRAINT "budget_return_line_pkey" PRIMARY KEY ("return_id","line_id")
);

-- CreateIndex
CREATE INDEX "budget_holding_ledger_id_idx" ON "budget_holding"("ledger_id");

-- CreateIndex
CREATE INDEX "budget_holding_post_id_idx" ON "budget_holding"("post_id");

-- CreateIndex
CREATE INDEX "budget_return_post_id_idx" ON "budget_return"("post_id");

-- CreateIndex
CREATE UNIQUE INDEX "budget_return_ledger_id_month_post_id_key" ON "budget_return"("ledger_id", "month", "post_id");

-- CreateIndex
CREATE INDEX "budget_return_line_line_id_idx" ON "budget_return_line"("line_id");

-- AddForeignKey
ALTER TABLE "budget_holding" ADD CONSTRAINT "budget_holding_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledger"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget_holding" ADD CONSTRAINT "budget_holding_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "budget_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget_holding" ADD CONSTRAINT "budget_holding_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget_return" ADD CONSTRAINT "budget_return_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledger"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget_return" ADD CONSTRAINT "budget_return_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget_return_line" ADD CONSTRAINT "budget_return_line_return_id_fkey" FOREIGN KEY ("return_id") REFERENCES "budget_return"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget_return_line" ADD CONSTRAINT "budget_return_line_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "budget_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
