-- CreateTable
CREATE TABLE "action_tracker" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "file_entry_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "action_ids" UUID[],
    "status" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,
    "read_by_name" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ(3),

    CONSTRAINT "action_tracker_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "action_tracker_body_id_sha256_idx" ON "action_tracker"("body_id", "sha256");
