-- What came in is for those cleared as high as whoever brought it: nobody has said yet what it holds. What came before
-- this was known is taken for OFFICIAL-SENSITIVE, except the figures of a ledger.
alter table file_entry add column clearance smallint not null default 0;
alter table pack_import add column clearance smallint not null default 0;
alter table import_source add column clearance smallint not null default 0;
alter table import_finding add column clearance smallint not null default 0;

do $$
declare before constant text := coalesce(current_setting('concordat.maintenance', true), '');
begin
  perform set_config('concordat.maintenance', 'on', true);
  update file_entry f set clearance = 1 where not exists (select from ledger_extract e where e.file_entry_id = f.id);
  update pack_import set clearance = 1;
  update import_source set clearance = 1;
  update import_finding set clearance = 1;
  perform set_config('concordat.maintenance', before, true);
end $$;
