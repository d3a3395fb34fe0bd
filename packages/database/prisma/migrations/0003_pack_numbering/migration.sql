-- The place of every paper of a meeting in its pack: 7 for the item's first paper, 7.1 for the next, S1 for one that
-- belongs to no item. Counted over all papers of the meeting, so that a paper has one label for every reader and a
-- pack can say how many are left out of a reader's copy. It tells that a paper is there, never what it is.
create function pack_numbering(meeting uuid)
returns table (paper_id uuid, agenda_item_id uuid, item_number text, label text)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform set_config('concordat.maintenance', 'on', true);
  return query
    select p.id, p.agenda_item_id, i.number,
      case when i.number is null then 'S' || p.nth
           when p.nth = 1 then i.number
           else i.number || '.' || (p.nth - 1) end
      from (select q.id, q.agenda_item_id, q.reader_body_ids,
                   row_number() over (partition by q.agenda_item_id order by q.position, q.id) as nth
              from paper q where q.meeting_id = meeting) p
      left join agenda_item i on i.id = p.agenda_item_id
     where p.reader_body_ids && viewer_body_ids();
  perform set_config('concordat.maintenance', '', true);
end $$;
