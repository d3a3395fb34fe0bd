-- Whoever acts in the post that owns an action reports on it, also where the other body's meeting raised it
-- (docs/decisions/0060). The wall knows the person and not the office's day, so it asks whether they were ever appointed
-- to the post; who acts in it today is for the rule before it.
create function was_appointed_as_owner(post uuid, of_body uuid) returns boolean language sql stable as $$
  select exists (
    select from post_holding h join post o on o.id = h.post_id join body b on b.id = o.body_id
     where h.person_id = viewer_person_id() and o.body_id = any (viewer_body_ids())
       and (o.id = post or post is null and o.body_id = of_body and o.title = b.head_title))
$$;

create policy owner_reports on action for update to concordat_app
  using (was_appointed_as_owner(owner_post_id, owner_body_id))
  with check (was_appointed_as_owner(owner_post_id, owner_body_id));

create policy owner_reports on action_update for insert to concordat_app with check (exists (
  select from action a where a.id = action_update.action_id and a.body_id = action_update.body_id
    and a.reader_body_ids = action_update.reader_body_ids
    and was_appointed_as_owner(a.owner_post_id, a.owner_body_id)));

-- They say how far it is and change nothing else: what was asked, of whom and by when is for the body that asked.
create function guard_owner_report() returns trigger language plpgsql as $$
begin
  if is_maintenance() or old.body_id = any (coalesce(viewer_body_ids(), '{}')) then return new; end if;
  if to_jsonb(new) - '{status,version}'::text[] is distinct from to_jsonb(old) - '{status,version}'::text[] then
    raise exception 'An owner of another body changes how far an action is and nothing else' using errcode = '42501';
  end if;
  return new;
end $$;

create trigger guard_owner_report before update on action for each row execute function guard_owner_report();
