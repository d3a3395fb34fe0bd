-- AlterTable
ALTER TABLE "ledger" ADD COLUMN     "virement_limit" BIGINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "virement" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "ledger_id" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "reason_code" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "override" TEXT,
    "status" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "requested_by" TEXT NOT NULL,
    "requested_by_name" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_name" TEXT,
    "decided_why" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "virement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "virement_move" (
    "virement_id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "amount" BIGINT NOT NULL,

    CONSTRAINT "virement_move_pkey" PRIMARY KEY ("virement_id","line_id")
);

-- CreateIndex
CREATE INDEX "virement_ledger_id_requested_at_id_idx" ON "virement"("ledger_id", "requested_at", "id");

-- AddForeignKey
ALTER TABLE "virement" ADD CONSTRAINT "virement_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledger"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "virement_move" ADD CONSTRAINT "virement_move_virement_id_fkey" FOREIGN KEY ("virement_id") REFERENCES "virement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "virement_move" ADD CONSTRAINT "virement_move_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "budget_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
