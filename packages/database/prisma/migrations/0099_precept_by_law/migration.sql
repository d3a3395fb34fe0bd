-- What the law asks of a precept on its way to the Panel and back. Steps from before say nothing of votes and
-- recommendations: nobody asked then. A report the Panel supported is a report; a report after its last day has no
-- force; and a second report that found fault is one that does not support the revised precept, since there is one veto.
do $$
declare before constant text := coalesce(current_setting('concordat.maintenance', true), '');
begin
  perform set_config('concordat.maintenance', 'on', true);
  update precept_proposal p set
    status = case
      when p.status = 'accepted' and (p.steps->-1->>'isLate')::boolean then 'reportedLate'
      when p.status = 'vetoed' and (p.steps->-1->>'isLate')::boolean then 'reportedLate'
      when p.status = 'secondReported' and (p.steps->-1->>'isLate')::boolean then 'secondReportedLate'
      when p.status = 'accepted' then 'reported'
      else p.status
    end,
    steps = (select coalesce(jsonb_agg(
        '{"vote": null, "recommended": null}'::jsonb || s.step
        || case when s.step->>'kind' = 'secondReport' and s.step->>'verdict' <> 'supported'
             then '{"verdict": "notSupported"}'::jsonb else '{}'::jsonb end
        order by s.at), '[]')
      from jsonb_array_elements(p.steps) with ordinality s(step, at));
  perform set_config('concordat.maintenance', before, true);
end $$;
