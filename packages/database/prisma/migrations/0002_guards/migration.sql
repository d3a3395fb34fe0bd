-- What Prisma does not know: who may see and write which row, the revision counters, the append-only audit.
-- Everything here is driven by the columns a table has, so a new table is guarded without being named.

-- The viewer, as the connection was told. Each is a plain SQL function so that it inlines.
create function viewer_body_ids() returns uuid[] language sql stable parallel safe as
$$ select nullif(current_setting('concordat.body_ids', true), '')::uuid[] $$;

create function viewer_clearance() returns smallint language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('concordat.clearance', true), ''), '0')::smallint $$;

create function viewer_person_id() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('concordat.person_id', true), '')::uuid $$;

create function viewer_user_id() returns text language sql stable parallel safe as
$$ select nullif(current_setting('concordat.user_id', true), '') $$;

-- The owner is bound by row-level security too; to migrate data, verify, back up or restore it says so first.
create function is_maintenance() returns boolean language sql stable parallel safe as
$$ select coalesce(current_setting('concordat.maintenance', true), '') = 'on' $$;

-- Tables with a body_id that all may read: a counter or a chain's end tells nothing of what is in the records.
create function tables_read_by_all() returns text[] language sql immutable as
$$ select array['revision', 'audit_chain'] $$;

-- Tables whose changes nobody reads through a counter.
create function tables_without_revision() returns text[] language sql immutable as
$$ select array['revision', 'audit_chain', 'audit_checkpoint', 'audit_personal_value', 'outbox_message',
                'reference_sequence'] $$;

-- Every table with a body_id, and the further columns its policies read.
create view body_scoped_table as
select c.oid as table_oid, c.relname::text as table_name, pg_get_userbyid(c.relowner)::text as owner_name,
       c.relrowsecurity as is_enabled, c.relforcerowsecurity as is_forced,
       bool_or(a.attname = 'reader_body_ids') as has_readers,
       bool_or(a.attname = 'clearance') and c.relname <> 'user_access' as has_clearance,
       bool_or(a.attname = 'named_reader_ids') as has_named_readers,
       bool_or(a.attname = 'user_id') as has_user
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
 group by c.oid, c.relname, c.relowner, c.relrowsecurity, c.relforcerowsecurity
having bool_or(a.attname = 'body_id');

-- Counts a body's write transactions. Runs at commit (deferred), so the row lock is held for moments only, and
-- once per body and transaction. Every reader's counter moves: a viewer need only watch their own bodies'.
create function bump_revision() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  touched uuid[];
  bumped uuid[] := coalesce(nullif(current_setting('concordat.bumped', true), ''), '{}')::uuid[];
  fresh uuid[];
begin
  if tg_argv[0] = 'readers' then
    if tg_op <> 'DELETE' then touched := new.body_id || new.reader_body_ids; end if;
    if tg_op <> 'INSERT' then touched := touched || old.body_id || old.reader_body_ids; end if;
  else
    if tg_op <> 'DELETE' then touched := array[new.body_id]; end if;
    if tg_op <> 'INSERT' then touched := touched || old.body_id; end if;
  end if;
  if touched <@ bumped then return null; end if;
  select array_agg(distinct id order by id) into fresh
    from unnest(touched) as id where id is not null and not (id = any(bumped));
  if fresh is null then return null; end if;
  insert into revision as r (body_id, counter) select id, 1 from unnest(fresh) as id
    on conflict (body_id) do update set counter = r.counter + 1;
  perform set_config('concordat.bumped', (bumped || fresh)::text, true);
  return null;
end $$;

-- Makes the policies and triggers of every body-scoped table; run after each migration, safe to run again.
create function guard_tables() returns void language plpgsql set search_path = public, pg_temp as $$
declare
  t body_scoped_table;
  may_read text;
  maintenance text;
  may_write constant text := 'body_id = any ((select viewer_body_ids())::uuid[])';
begin
  for t in select * from body_scoped_table order by table_name loop
    execute format('alter table %I enable row level security', t.table_name);
    execute format('alter table %I force row level security', t.table_name);
    may_read := case
      when t.table_name = any (tables_read_by_all()) then 'true'
      when t.has_readers then 'reader_body_ids && (select viewer_body_ids())'
      else may_write end;
    if t.has_clearance then may_read := may_read || ' and clearance <= (select viewer_clearance())'; end if;
    if t.has_named_readers then
      may_read := may_read || ' and (named_reader_ids = ''{}'' or (select viewer_person_id()) = any (named_reader_ids))';
    end if;
    if t.has_user then may_read := format('(%s) or user_id = (select viewer_user_id())', may_read); end if;
    -- Said through CASE, PostgreSQL takes the wall to let half the rows through; taken plainly it expects next to
    -- none, and sorts what an index has in order already (a page of 50 took more than twice as long).
    may_read := format('case when %s then true else false end', may_read);

    -- The counters are kept by functions of the owner, which need not say so each time.
    maintenance := case when t.table_name = any (tables_read_by_all()) then 'true' else 'is_maintenance()' end;

    execute format('drop policy if exists viewer_reads on %I', t.table_name);
    execute format('drop policy if exists viewer_inserts on %I', t.table_name);
    execute format('drop policy if exists viewer_updates on %I', t.table_name);
    execute format('drop policy if exists viewer_deletes on %I', t.table_name);
    execute format('drop policy if exists owner_maintains on %I', t.table_name);
    execute format('create policy viewer_reads on %I for select to concordat_app using (%s)', t.table_name, may_read);
    execute format('create policy viewer_inserts on %I for insert to concordat_app with check (%s)', t.table_name, may_write);
    execute format('create policy viewer_updates on %I for update to concordat_app using (%s) with check (%s)', t.table_name, may_write, may_write);
    execute format('create policy viewer_deletes on %I for delete to concordat_app using (%s)', t.table_name, may_write);
    execute format('create policy owner_maintains on %I to %I using (%s) with check (%s)', t.table_name, t.owner_name,
      maintenance, maintenance);

    execute format('drop trigger if exists bump_revision on %I', t.table_name);
    if not (t.table_name = any (tables_without_revision())) then
      execute format('create constraint trigger bump_revision after insert or update or delete on %I
        deferrable initially deferred for each row execute function bump_revision(%L)',
        t.table_name, case when t.has_readers then 'readers' else 'owner' end);
    end if;
    if t.has_readers and not exists (
      select from pg_constraint where conrelid = t.table_oid and conname = t.table_name || '_owner_reads') then
      execute format('alter table %I add constraint %I check (reader_body_ids is not null and body_id = any (reader_body_ids))',
        t.table_name, t.table_name || '_owner_reads');
    end if;
  end loop;
  perform guard_stored_files();
  perform grant_app_rights();
end $$;

-- A file's bytes are kept once, whichever bodies received it; they are read by whoever may read one of its entries.
-- Nobody changes or deletes them: the working role has no policy to.
create function guard_stored_files() returns void language plpgsql set search_path = public, pg_temp as $$
begin
  alter table stored_file enable row level security;
  alter table stored_file force row level security;
  drop policy if exists viewer_reads on stored_file;
  drop policy if exists viewer_inserts on stored_file;
  drop policy if exists owner_maintains on stored_file;
  create policy viewer_reads on stored_file for select to concordat_app
    using (exists (select from file_entry e where e.sha256 = stored_file.sha256));
  create policy viewer_inserts on stored_file for insert to concordat_app with check (true);
  execute format('create policy owner_maintains on stored_file to %I using (is_maintenance()) with check (is_maintenance())',
    (select tableowner from pg_tables where schemaname = 'public' and tablename = 'stored_file'));
end $$;

create function grant_app_rights() returns void language plpgsql set search_path = public, pg_temp as $$
begin
  execute format('grant connect on database %I to concordat_app', current_database());
  grant usage on schema public to concordat_app;
  grant select, insert, update, delete on all tables in schema public to concordat_app;
  grant usage on all sequences in schema public to concordat_app;
  revoke insert, update, delete on schema_migration from concordat_app;
  -- Kept by triggers and functions of the owner.
  revoke insert, update, delete on revision, access_revision, audit_chain from concordat_app;
  -- Insert only; a personal value goes through erase_personal_values().
  revoke update, delete on audit_event, audit_personal_value, audit_checkpoint from concordat_app;
end $$;

-- An audit entry is never changed. This stops an owner's slip; what a database administrator does on purpose is
-- noticed by the verifier.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail is append-only: % on % is refused', tg_op, tg_table_name using errcode = '42501';
end $$;

create trigger append_only before update or delete or truncate on audit_event
  for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on audit_checkpoint
  for each statement execute function refuse_change();

-- Locks the end of a body's chain until the transaction ends, so that entries follow one another.
create function lock_audit_chain(body uuid) returns table (size int, head_hash text)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not body = any (coalesce(viewer_body_ids(), '{}')) then
    raise exception 'The viewer may not write to the audit trail of this body' using errcode = '42501';
  end if;
  insert into audit_chain as c (body_id, size, head_hash) values (body, 0, repeat('0', 64)) on conflict do nothing;
  return query select c.size, c.head_hash from audit_chain c where c.body_id = body for update;
end $$;

-- Refuses an entry that does not follow the last one, and moves the end of the chain on. A restore brings the ends
-- with it; only the owner can restore.
create function follow_audit_chain() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if is_maintenance() and session_user <> 'concordat_app' then return new; end if;
  update audit_chain c set size = new.sequence, head_hash = new.hash
   where c.body_id = new.body_id and c.size = new.sequence - 1 and c.head_hash = new.previous_hash;
  if not found then
    raise exception 'Entry % does not follow the last one of its audit trail', new.sequence using errcode = '40001';
  end if;
  return new;
end $$;

create trigger follow_audit_chain before insert on audit_event
  for each row execute function follow_audit_chain();

-- Takes the salt and the value away and leaves the commitment, so that the chain still verifies.
create function erase_personal_values(person uuid, at timestamptz) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare erased int;
begin
  perform set_config('concordat.maintenance', 'on', true);
  update audit_personal_value v set salt = null, value = null, erased_at = at
   where v.person_id = person and v.erased_at is null and v.body_id = any (coalesce(viewer_body_ids(), '{}'));
  get diagnostics erased = row_count;
  perform set_config('concordat.maintenance', '', true);
  return erased;
end $$;

-- Folds case and, where the extension is there, accents: what search compares.
do $$ begin
  if exists (select from pg_extension where extname = 'unaccent') then
    create function folded(words text) returns text language sql immutable parallel safe strict as
    'select lower(public.unaccent(''public.unaccent''::regdictionary, words))';
  else
    create function folded(words text) returns text language sql immutable parallel safe strict as
    'select lower(words)';
  end if;
end $$;
