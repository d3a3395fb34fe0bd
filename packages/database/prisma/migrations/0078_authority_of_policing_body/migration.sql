-- A local policing body is headed by a Mayor as well as by a Commissioner.
do $$
declare before constant text := coalesce(current_setting('concordat.maintenance', true), '');
begin
  perform set_config('concordat.maintenance', 'on', true);
  update capital_approval set authority = 'policingBody' where authority = 'commissioner';
  perform set_config('concordat.maintenance', before, true);
end $$;
