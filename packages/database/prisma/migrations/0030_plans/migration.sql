-- CreateTable
CREATE TABLE "financial_plan" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "title" TEXT NOT NULL,
    "prepared_on" DATE NOT NULL,
    "note" TEXT NOT NULL,
    "inputs" JSONB NOT NULL,
    "withdrawn_on" DATE,
    "withdrawal_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "financial_plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_scenario" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "plan_id" UUID NOT NULL,
    "stands_on_id" UUID,
    "name" TEXT NOT NULL,
    "owner_user_id" TEXT NOT NULL,
    "owner_name" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "changes" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "plan_scenario_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_scenario_change" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "scenario_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_user_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "sentences" TEXT[],

    CONSTRAINT "plan_scenario_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "frozen_scenario" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "scenario_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_user_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "inputs" JSONB NOT NULL,

    CONSTRAINT "frozen_scenario_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "financial_plan_body_id_prepared_on_id_idx" ON "financial_plan"("body_id", "prepared_on", "id");

-- CreateIndex
CREATE INDEX "plan_scenario_plan_id_opened_at_id_idx" ON "plan_scenario"("plan_id", "opened_at", "id");

-- CreateIndex
CREATE INDEX "plan_scenario_stands_on_id_idx" ON "plan_scenario"("stands_on_id");

-- CreateIndex
CREATE INDEX "plan_scenario_change_scenario_id_at_id_idx" ON "plan_scenario_change"("scenario_id", "at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "frozen_scenario_scenario_id_number_key" ON "frozen_scenario"("scenario_id", "number");

-- AddForeignKey
ALTER TABLE "plan_scenario" ADD CONSTRAINT "plan_scenario_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "financial_plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_scenario" ADD CONSTRAINT "plan_scenario_stands_on_id_fkey" FOREIGN KEY ("stands_on_id") REFERENCES "plan_scenario"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_scenario_change" ADD CONSTRAINT "plan_scenario_change_scenario_id_fkey" FOREIGN KEY ("scenario_id") REFERENCES "plan_scenario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "frozen_scenario" ADD CONSTRAINT "frozen_scenario_scenario_id_fkey" FOREIGN KEY ("scenario_id") REFERENCES "plan_scenario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
