-- Who a session or a key stands for, in one statement. Row-level security shows a user their own access and nothing
-- else, so each function says whose it reads before it reads it; the setting ends with the statement's transaction.

create function access_of_user(who text) returns table (
  person_id uuid, name text, email text, body_ids uuid[], clearance smallint, is_demo_persona boolean, roles text[]
) language plpgsql volatile set search_path = public, pg_temp as $$
begin
  perform set_config('concordat.user_id', who, true);
  return query
    select a.person_id, a.name, a.email, a.sees_body_ids, a.clearance, a.is_demo_persona,
           coalesce((select array_agg(distinct g.role order by g.role) from role_grant g
                      where g.user_id = a.user_id and g.confirmed_at is not null and g.revoked_at is null), '{}')
      from user_access a
     where a.user_id = who and a.status = 'active';
end $$;

-- `touch` moves the idle time on, at most once a minute, so that reading stays reading.
create function caller_by_session(hash text, at timestamptz, idle interval, longest interval, touch boolean)
returns table (
  session_id text, user_id text, started_at timestamptz, last_seen_at timestamptz, proved_at timestamptz,
  has_second_factor boolean, person_id uuid, name text, email text, body_ids uuid[], clearance smallint,
  is_demo_persona boolean, roles text[]
) language plpgsql volatile set search_path = public, pg_temp as $$
declare
  s auth_session;
  second boolean;
begin
  select * into s from auth_session
   where token = hash and auth_session.last_seen_at > at - idle and created_at > at - longest;
  if not found then return; end if;
  if touch and s.last_seen_at < at - interval '1 minute' then
    update auth_session set last_seen_at = at where id = s.id;
    s.last_seen_at := at;
  end if;
  select two_factor_enabled into second from auth_user where id = s.user_id;
  return query
    select s.id, s.user_id, s.created_at, s.last_seen_at, s.proved_at, coalesce(second, false), a.*
      from access_of_user(s.user_id) a;
end $$;

-- The time of last use is kept to the minute too.
create function caller_by_key(hash text, at timestamptz)
returns table (
  key_id text, user_id text, scopes text[], person_id uuid, name text, email text, body_ids uuid[],
  clearance smallint, is_demo_persona boolean, roles text[]
) language plpgsql volatile set search_path = public, pg_temp as $$
declare k auth_api_key;
begin
  select * into k from auth_api_key where key_hash = hash and revoked_at is null and expires_at > at;
  if not found then return; end if;
  if k.last_used_at is null or k.last_used_at < at - interval '1 minute' then
    update auth_api_key set last_used_at = at where id = k.id;
  end if;
  return query select k.id, k.user_id, k.scopes, a.* from access_of_user(k.user_id) a;
end $$;

-- The body that answers for an account, whatever its status: an invitation is accepted on that body's record.
create function body_of_user(who text) returns table (body_id uuid)
language plpgsql volatile set search_path = public, pg_temp as $$
begin
  perform set_config('concordat.user_id', who, true);
  return query select a.body_id from user_access a where a.user_id = who;
end $$;

-- Who a session is from, what they may do and see, and the office's day hang on these tables. A request that knows the
-- answer of a moment ago reads the counter beside what it came for, instead of all of them again.
create function bump_access_revision() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  insert into access_revision as r (id, counter) values (1, 1) on conflict (id) do update set counter = r.counter + 1;
  return null;
end $$;

create trigger bump_access_revision after insert or update or delete or truncate on user_access
  for each statement execute function bump_access_revision();
create trigger bump_access_revision after insert or update or delete or truncate on role_grant
  for each statement execute function bump_access_revision();
create trigger bump_access_revision after insert or update or delete or truncate on demo_clock
  for each statement execute function bump_access_revision();

-- Signing in makes a session that nobody knows yet, and use moves its idle time on: neither counts.
create trigger bump_access_revision after delete or truncate on auth_session
  for each statement execute function bump_access_revision();
create trigger bump_access_revision_when_changed after update on auth_session for each row
  when ((new.id, new.token, new.user_id, new.created_at, new.proved_at)
          is distinct from (old.id, old.token, old.user_id, old.created_at, old.proved_at)
        or new.last_seen_at < old.last_seen_at)
  execute function bump_access_revision();
create trigger bump_access_revision after delete or truncate on auth_user
  for each statement execute function bump_access_revision();
create trigger bump_access_revision_when_changed after update on auth_user for each row
  when (new.two_factor_enabled is distinct from old.two_factor_enabled)
  execute function bump_access_revision();
