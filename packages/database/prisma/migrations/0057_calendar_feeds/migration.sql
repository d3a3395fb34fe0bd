-- CreateTable
CREATE TABLE "auth_calendar_feed" (
    "id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "forum_id" UUID,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_fetched_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "auth_calendar_feed_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "auth_calendar_feed_token_hash_key" ON "auth_calendar_feed"("token_hash");

-- CreateIndex
CREATE INDEX "auth_calendar_feed_user_id_created_at_idx" ON "auth_calendar_feed"("user_id", "created_at");

-- AddForeignKey
ALTER TABLE "auth_calendar_feed" ADD CONSTRAINT "auth_calendar_feed_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whose calendar program asks, and for which meetings. An account that has left gets nothing more.
create function caller_by_calendar_feed(hash text, at timestamptz)
returns table (
  feed_id uuid, feed_name text, forum_id uuid, user_id text, person_id uuid, name text, email text, body_ids uuid[],
  clearance smallint, is_demo_persona boolean, roles text[]
) language plpgsql volatile set search_path = public, pg_temp as $$
declare f auth_calendar_feed;
begin
  select * into f from auth_calendar_feed where token_hash = hash and revoked_at is null;
  if not found then return; end if;
  if f.last_fetched_at is null or f.last_fetched_at < at - interval '1 minute' then
    update auth_calendar_feed set last_fetched_at = at where id = f.id;
  end if;
  return query select f.id, f.name, f.forum_id, f.user_id, a.* from access_of_user(f.user_id) a;
end $$;
