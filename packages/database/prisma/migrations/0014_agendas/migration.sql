-- Agendas built in the office: what an item is there for and what it takes up, and the numbers of late items.

-- AlterTable
ALTER TABLE "agenda_item" ADD COLUMN     "carried_action_ids" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "minutes_of_time" INTEGER,
ADD COLUMN     "plan_entry_id" UUID,
ADD COLUMN     "role" TEXT,
ADD COLUMN     "standing_item_id" UUID,
ADD COLUMN     "theme" TEXT,
ADD COLUMN     "withdrawn_reason" TEXT;

-- As before, but a late item may be called S1 itself: a paper without an item passes over what items are called.
create or replace function pack_numbering(meeting uuid)
returns table (paper_id uuid, agenda_item_id uuid, item_number text, label text)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform set_config('concordat.maintenance', 'on', true);
  return query
    with free as (
      select 'S' || n as label, row_number() over (order by n) as nth
        from generate_series(1, (select count(*) from paper q where q.meeting_id = meeting)
          + (select count(*) from agenda_item j where j.meeting_id = meeting)) n
       where 'S' || n not in (select j.number from agenda_item j where j.meeting_id = meeting))
    select p.id, p.agenda_item_id, i.number,
      case when i.number is null then f.label
           when p.nth = 1 then i.number
           else i.number || '.' || (p.nth - 1) end
      from (select q.id, q.agenda_item_id, q.reader_body_ids,
                   row_number() over (partition by q.agenda_item_id order by q.position, q.id) as nth
              from paper q where q.meeting_id = meeting) p
      left join agenda_item i on i.id = p.agenda_item_id
      left join free f on f.nth = p.nth and i.id is null
     where p.reader_body_ids && viewer_body_ids();
  perform set_config('concordat.maintenance', '', true);
end $$;
