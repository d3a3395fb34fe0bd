-- AlterTable
ALTER TABLE "auth_mail" ADD COLUMN     "link_path" TEXT;

-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "user_id" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "filters" TEXT NOT NULL,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action_reminder" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "reader_body_ids" UUID[],
    "action_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "on_day" DATE NOT NULL,
    "by_user_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,

    CONSTRAINT "action_reminder_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "saved_view_user_id_list_idx" ON "saved_view"("user_id", "list");

-- CreateIndex
CREATE UNIQUE INDEX "action_reminder_action_id_on_day_key" ON "action_reminder"("action_id", "on_day");

-- AddForeignKey
ALTER TABLE "action_reminder" ADD CONSTRAINT "action_reminder_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "action"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Queues a mail to whoever acts in a post on the day, or in the post of a body's head where no post is named; true
-- where they have an account. The accounts of the other body are out of the sender's reach, and stay so: whoever asks
-- learns whether a mail goes out and never to what address.
create function mail_to_owner(mail_id text, post uuid, of_body uuid, on_day date, subject text, words text, path text, at timestamptz)
returns boolean language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  before text := coalesce(current_setting('concordat.maintenance', true), '');
  address text;
begin
  perform set_config('concordat.maintenance', 'on', true);
  select a.email into address
    from user_access a
   where a.status = 'active' and a.person_id = (
     select h.person_id from post_holding h join post o on o.id = h.post_id join body b on b.id = o.body_id
      where (o.id = post or post is null and o.body_id = of_body and o.title = b.head_title)
        and h.from_date <= on_day and (h.until_date is null or h.until_date >= on_day)
      order by h.is_deputising desc, h.id limit 1)
   order by a.user_id limit 1;
  perform set_config('concordat.maintenance', before, true);
  if address is null then return false; end if;
  insert into auth_mail (id, recipient, subject, body, link_path, created_at)
    values (mail_id, address, subject, words, path, at);
  return true;
end $$;
