-- CreateTable
CREATE TABLE "pressure" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "title" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "owner_post_id" UUID NOT NULL,
    "owner_title" TEXT NOT NULL,
    "cost" JSONB,
    "funding" JSONB,
    "closed_on" DATE,
    "closed_reason" TEXT,
    "history" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "pressure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "pressure_body_id_since_id_idx" ON "pressure"("body_id", "since", "id");
