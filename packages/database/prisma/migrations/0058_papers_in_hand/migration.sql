-- CreateTable
CREATE TABLE "paper_in_hand" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "status" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" JSONB NOT NULL,
    "begun_by_user_id" TEXT NOT NULL,
    "begun_by_name" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_name" TEXT NOT NULL,
    "withdrawn_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "paper_in_hand_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper_version" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "paper_in_hand_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_name" TEXT NOT NULL,
    "meeting_id" UUID NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "paper_id" UUID NOT NULL,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "paper_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper_kept_text" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "paper_in_hand_id" UUID NOT NULL,
    "sitting_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "text" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_name" TEXT NOT NULL,
    "clearance" SMALLINT NOT NULL DEFAULT 0,
    "named_reader_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "paper_kept_text_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "paper_in_hand_body_id_saved_at_id_idx" ON "paper_in_hand"("body_id", "saved_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "paper_version_paper_in_hand_id_number_key" ON "paper_version"("paper_in_hand_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "paper_kept_text_paper_in_hand_id_version_key" ON "paper_kept_text"("paper_in_hand_id", "version");

-- AddForeignKey
ALTER TABLE "paper_version" ADD CONSTRAINT "paper_version_paper_in_hand_id_fkey" FOREIGN KEY ("paper_in_hand_id") REFERENCES "paper_in_hand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_kept_text" ADD CONSTRAINT "paper_kept_text_paper_in_hand_id_fkey" FOREIGN KEY ("paper_in_hand_id") REFERENCES "paper_in_hand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
