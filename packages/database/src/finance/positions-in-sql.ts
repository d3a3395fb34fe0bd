/**
 * Every line of a ledger at the end of each of some months: the same answer as `positionsAt` of the domain. `ledger`
 * is a SQL expression of a uuid, `months` a subselect with a column `month`. Postings are added up once by line and
 * month, then up to the month asked for that comes next, and the months run through in order: nothing is joined line by
 * line nor gathered again for each month, so that it takes the same time whatever the planner knows of the tables.
 * Months are compared byte by byte: they are written so that this is their order.
 */
export function positionsInSql(ledger: string, months: string): string {
  return `with asked as materialized (select m.month collate "C" as month from (${months}) m),
    monthly as materialized (
      select p.line_id, p.month collate "C" as month,
             sum(p.amount) filter (where p.kind = 'budget') as budget,
             sum(p.amount) filter (where p.kind in ('budget', 'virement')) as revised,
             sum(p.amount) filter (where p.kind = 'actual') as actual,
             sum(p.amount) filter (where p.kind = 'commitment') as commitments,
             sum(p.amount) filter (where p.kind = 'forecast') as forecast
        from posting p where p.ledger_id = ${ledger} group by p.line_id, p.month
    ), told as materialized (
      select n.month, (select min(m.month) from asked m where m.month >= n.month) as upto,
             bool_or(n.actual is not null) as has_actuals, bool_or(n.forecast is not null) as has_forecasts,
             bool_or(n.commitments is not null) as has_commitments
        from monthly n group by n.month
    ), known as materialized (
      select m.month, coalesce(bool_or(t.has_actuals and t.month = m.month), false) as has_actuals,
             coalesce(bool_or(t.has_forecasts), false) as has_forecasts,
             coalesce(bool_or(t.has_commitments and t.month = m.month), false) as has_commitments
        from asked m left join told t on t.month <= m.month group by m.month
    ), gathered as (
      select n.*, (select t.upto from told t where t.month = n.month) as upto from monthly n
      union all
      select l.id, null, 0, 0, 0, null, null, m.month from budget_line l cross join asked m where l.ledger_id = ${ledger}
    ), added as (
      select g.line_id, g.upto, sum(g.budget) as budget, sum(g.revised) as revised, sum(g.actual) as actual,
             sum(g.commitments) filter (where g.month = g.upto) as commitments,
             (array_agg(g.forecast order by g.month desc) filter (where g.forecast is not null))[1] as forecast
        from gathered g group by g.line_id, g.upto
    ), run as (
      select a.line_id, a.upto, a.commitments, a.forecast, sum(a.budget) over line as original_budget,
             sum(a.revised) over line as budget, sum(a.revised) over so_far as budget_to_date,
             sum(a.actual) over so_far as actual_to_date, count(a.forecast) over so_far as forecasts
        from added a window line as (partition by a.line_id), so_far as (partition by a.line_id order by a.upto)
    ), standing as materialized (
      select r.*, max(r.forecast) over (partition by r.line_id, r.forecasts) as last_forecast from run r
    )
    select k.month, s.line_id, s.original_budget::bigint as original_budget, s.budget::bigint as budget,
           s.budget_to_date::bigint as budget_to_date,
           case when k.has_actuals then s.actual_to_date::bigint end as actual_to_date,
           case when k.has_commitments then coalesce(s.commitments, 0)::bigint end as commitments,
           case when k.has_forecasts then coalesce(s.last_forecast, s.budget)::bigint end as forecast
      from standing s join known k on k.month = s.upto`;
}

/** Every line of a ledger as it is known last: the same answer as `latestPositions` of the domain. */
export function latestPositionsInSql(ledger: string): string {
  return `with last as materialized (
      select max(p.month collate "C") filter (where p.kind = 'actual') as spent,
             max(p.month collate "C") filter (where p.kind in ('actual', 'commitment')) as on_order,
             coalesce(max(p.month collate "C"), '') as whole
        from posting p where p.ledger_id = ${ledger}
    ), standing as materialized (${positionsInSql(
      ledger,
      'select spent as month from last union select on_order from last union select whole from last',
    )})
    select w.line_id, w.original_budget, w.budget, coalesce(s.budget_to_date, 0)::bigint as budget_to_date,
           s.actual_to_date, o.commitments, w.forecast
      from last join standing w on w.month = last.whole
      left join standing s on s.month = last.spent and s.line_id = w.line_id
      left join standing o on o.month = last.on_order and o.line_id = w.line_id`;
}
