-- Forums that end hand over everything that is open. What is marked above whoever ends them is counted for them and
-- never named: else it would stay with a forum that is no more.

-- Actions that are not closed, plan entries still to come and matters between forums that are not over, as far as they
-- are seen; as `openBusinessStore` and `openBusinessJson` find them.
create function seen_open_business(forums uuid[]) returns int language sql stable set search_path = public, pg_temp as $$
  select ((select count(*) from action a where a.forum_id = any(forums) and a.status <> 'closed')
    + (select count(*) from plan_entry e where e.forum_id = any(forums) and e.status = 'planned')
    + (select count(*) from escalation x where x.from_forum_id = any(forums) and (x.status = 'open'
        or x.status = 'answered' and not exists (select from agenda_item i join meeting m on m.id = i.meeting_id
          where i.escalation_id = x.id and i.withdrawn_reason is null and m.forum_id = x.from_forum_id
          and m.status not in ('planned', 'agendaPublished', 'cancelled'))))
    + (select count(*) from escalation x where x.to_forum_id = any(forums) and x.status = 'open'))::int
$$;

-- The same, seen by nobody in particular, of forums whose body is the viewer's.
create function all_open_business(forums uuid[]) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  theirs uuid[];
  everything int;
begin
  perform set_config('concordat.maintenance', 'on', true);
  select array_agg(f.id) into theirs from forum f where f.id = any(forums) and f.body_id = any (viewer_body_ids());
  everything := seen_open_business(coalesce(theirs, '{}'));
  perform set_config('concordat.maintenance', '', true);
  return everything;
end $$;
