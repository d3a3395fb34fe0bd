-- AlterTable
ALTER TABLE "auth_mail" ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "due_at" TIMESTAMPTZ(3),
ADD COLUMN     "given_up_at" TIMESTAMPTZ(3),
ADD COLUMN     "last_failure" TEXT;

-- DropIndex
DROP INDEX "user_access_email_key";

-- CreateIndex
CREATE INDEX "user_access_email_idx" ON "user_access"("email");

-- Somebody who left may come back under a new account; of accounts that stand, a body has one for an address.
create unique index user_access_email_in_use on user_access (body_id, email) where status <> 'left';

-- Whether somebody's account, or an invitation that may still be followed, has the address: of any body, and without
-- saying whose. Row-level security shows a user their own access, so each is asked as themselves and the viewer put back.
create function address_in_use(address text, except_user text, at timestamptz) returns boolean
language plpgsql volatile set search_path = public, pg_temp as $$
declare
  viewer constant text := current_setting('concordat.user_id', true);
  candidate text;
  is_used boolean := false;
begin
  for candidate in
    select id from auth_user where email = address
    union
    select user_id from auth_invitation where email = address and accepted_at is null and expires_at > at
  loop
    continue when candidate is not distinct from except_user;
    perform set_config('concordat.user_id', candidate, true);
    is_used := coalesce((select status from user_access where user_id = candidate), 'unknown') <> 'left';
    exit when is_used;
  end loop;
  perform set_config('concordat.user_id', coalesce(viewer, ''), true);
  return is_used;
end $$;
