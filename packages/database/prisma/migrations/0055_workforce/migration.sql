-- CreateTable
CREATE TABLE "workforce_group" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "ledger_id" UUID NOT NULL,
    "line_ids" UUID[],
    "name" TEXT NOT NULL,
    "establishment" INTEGER NOT NULL,
    "average_cost" BIGINT NOT NULL,
    "months" JSONB NOT NULL,
    "rises" JSONB NOT NULL,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "workforce_group_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "workforce_group_ledger_id_name_key" ON "workforce_group"("ledger_id", "name");

-- AddForeignKey
ALTER TABLE "workforce_group" ADD CONSTRAINT "workforce_group_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledger"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the rules refuse, the database refuses too.
ALTER TABLE "workforce_group" ADD CONSTRAINT "workforce_group_never_below_nothing"
  CHECK ("establishment" >= 0 AND "average_cost" > 0 AND cardinality("line_ids") > 0);
