-- CreateTable
CREATE TABLE "ledger_extract" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "ledger_id" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "file_entry_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "sheet" TEXT,
    "rows" JSONB NOT NULL,
    "mapping" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,
    "read_by_name" TEXT NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by_name" TEXT,

    CONSTRAINT "ledger_extract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "extract_memory" (
    "ledger_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "uses" JSONB NOT NULL,
    "unit" TEXT,
    "codes" JSONB NOT NULL,

    CONSTRAINT "extract_memory_pkey" PRIMARY KEY ("ledger_id")
);

-- CreateIndex
CREATE INDEX "ledger_extract_ledger_id_month_read_at_id_idx" ON "ledger_extract"("ledger_id", "month", "read_at", "id");

-- CreateIndex
CREATE INDEX "ledger_extract_ledger_id_sha256_idx" ON "ledger_extract"("ledger_id", "sha256");

-- AddForeignKey
ALTER TABLE "ledger_extract" ADD CONSTRAINT "ledger_extract_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledger"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_extract" ADD CONSTRAINT "ledger_extract_file_entry_id_fkey" FOREIGN KEY ("file_entry_id") REFERENCES "file_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extract_memory" ADD CONSTRAINT "extract_memory_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledger"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
