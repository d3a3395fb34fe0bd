-- A file's bytes are kept once, whichever bodies received it; they are read by whoever may read one of its entries.
-- Nobody changes or deletes them: the working role has no policy to.
alter table stored_file enable row level security;
alter table stored_file force row level security;
create policy viewer_reads on stored_file for select to concordat_app
  using (exists (select from file_entry e where e.sha256 = stored_file.sha256));
create policy viewer_inserts on stored_file for insert to concordat_app with check (true);
do $$ begin
  execute format('create policy owner_maintains on stored_file to %I using (is_maintenance()) with check (is_maintenance())',
    (select tableowner from pg_tables where schemaname = 'public' and tablename = 'stored_file'));
end $$;
create index file_entry_sha256_idx on file_entry (sha256);
