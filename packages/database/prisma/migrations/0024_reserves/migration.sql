-- CreateTable
CREATE TABLE "reserve_register" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "first_year" TEXT NOT NULL,
    "net_budget" BIGINT NOT NULL,
    "justification" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "reserve_register_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reserve" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "register_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "restriction" TEXT,
    "is_general" BOOLEAN NOT NULL,
    "opening" BIGINT NOT NULL,
    "minimum" BIGINT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "reserve_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reserve_movement" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "register_id" UUID NOT NULL,
    "reserve_id" UUID NOT NULL,
    "financial_year" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "purpose" TEXT NOT NULL,
    "reference" TEXT,
    "cancelled_because" TEXT,
    "below_minimum_because" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "reserve_movement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "reserve_register_body_id_key" ON "reserve_register"("body_id");

-- CreateIndex
CREATE UNIQUE INDEX "reserve_register_id_name_key" ON "reserve"("register_id", "name");

-- CreateIndex
CREATE INDEX "reserve_movement_register_id_financial_year_idx" ON "reserve_movement"("register_id", "financial_year");

-- CreateIndex
CREATE INDEX "reserve_movement_reserve_id_idx" ON "reserve_movement"("reserve_id");

-- AddForeignKey
ALTER TABLE "reserve" ADD CONSTRAINT "reserve_register_id_fkey" FOREIGN KEY ("register_id") REFERENCES "reserve_register"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reserve_movement" ADD CONSTRAINT "reserve_movement_register_id_fkey" FOREIGN KEY ("register_id") REFERENCES "reserve_register"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reserve_movement" ADD CONSTRAINT "reserve_movement_reserve_id_fkey" FOREIGN KEY ("reserve_id") REFERENCES "reserve"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Prisma does not know these: amounts that make sense, and a reserve that never falls below nothing.
ALTER TABLE "reserve" ADD CONSTRAINT "reserve_not_below_nothing" CHECK ("opening" >= 0 AND "minimum" >= 0);
ALTER TABLE "reserve_movement" ADD CONSTRAINT "reserve_movement_positive" CHECK ("amount" > 0);

-- Looks at the commit, so that several movements of one transaction are taken together.
CREATE FUNCTION reserve_stays_above_nothing() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  of_reserve uuid := CASE WHEN tg_op = 'DELETE' THEN old.reserve_id ELSE new.reserve_id END;
  short record;
BEGIN
  SELECT y.financial_year, y.closing INTO short FROM (
    SELECT m.financial_year, r.opening + sum(sum(CASE m.kind WHEN 'contribution' THEN m.amount ELSE -m.amount END))
        OVER (ORDER BY m.financial_year) AS closing
      FROM reserve r JOIN reserve_movement m ON m.reserve_id = r.id AND m.cancelled_because IS NULL
     WHERE r.id = of_reserve GROUP BY r.opening, m.financial_year) y
   WHERE y.closing < 0 ORDER BY y.financial_year LIMIT 1;
  IF found THEN
    RAISE EXCEPTION 'reserve % would be below nothing in %', of_reserve, short.financial_year
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER reserve_stays_above_nothing AFTER INSERT OR UPDATE OR DELETE ON "reserve_movement"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION reserve_stays_above_nothing();
