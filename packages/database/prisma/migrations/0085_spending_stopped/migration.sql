-- Who made a section 114 report by account, and where its copies go. What was permitted or decided before says nothing
-- of ground, record, reasons and name: nobody asked then.
alter table section_114_report add column reported_by_user_id text;
alter table section_114_report add column copies jsonb not null default '[]';

do $$
declare before constant text := coalesce(current_setting('concordat.maintenance', true), '');
begin
  perform set_config('concordat.maintenance', 'on', true);
  update section_114_report r set
    allowed = (select coalesce(jsonb_agg('{"ground": null, "recordId": null, "by": null}'::jsonb || p.permission order by p.at), '[]')
                 from jsonb_array_elements(r.allowed) with ordinality p(permission, at)),
    considered = '{"reasons": null, "by": null}'::jsonb || r.considered;
  perform set_config('concordat.maintenance', before, true);
end $$;

-- Queues a copy of a section 114 report, or of what was decided on it, for an address outside the office: no account
-- is looked up, so nothing is learnt of any.
create function mail_to_address(mail_id text, address text, subject text, words text, at timestamptz)
returns void language sql volatile security definer set search_path = public, pg_temp as $$
  insert into auth_mail (id, recipient, subject, body, created_at) values (mail_id, address, subject, words, at);
$$;

-- Queues a mail to an account by its id; true where it is in use. The address stays out of the sender's reach.
create function mail_to_account(mail_id text, account text, subject text, words text, path text, at timestamptz)
returns boolean language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  before text := coalesce(current_setting('concordat.maintenance', true), '');
  address text;
begin
  perform set_config('concordat.maintenance', 'on', true);
  select a.email into address from user_access a where a.user_id = account and a.status = 'active';
  perform set_config('concordat.maintenance', before, true);
  if address is null then return false; end if;
  insert into auth_mail (id, recipient, subject, body, link_path, created_at)
    values (mail_id, address, subject, words, path, at);
  return true;
end $$;
