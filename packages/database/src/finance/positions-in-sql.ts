/**
 * Every line of a ledger at the end of each of some months: the same answer as `positionsAt` of the domain. `ledger`
 * is a SQL expression of a uuid, `months` a subselect with a column `month`. Everything is gathered and grouped once,
 * never joined line by line, so that it takes the same time whatever the planner knows of the tables.
 */
export function positionsInSql(ledger: string, months: string): string {
  return `with asked as materialized (${months}), sums as materialized (
      select p.line_id, p.kind, p.month, sum(p.amount) as amount
        from posting p where p.ledger_id = ${ledger} group by p.line_id, p.kind, p.month
    ), known as materialized (
      select m.month, coalesce(bool_or(s.kind = 'actual'), false) as has_actuals,
             coalesce(bool_or(s.kind = 'forecast'), false) as has_forecasts,
             coalesce(bool_or(s.kind = 'commitment' and s.month = m.month), false) as has_commitments
        from asked m left join sums s on s.month <= m.month group by m.month
    ), last_forecast as (
      select distinct on (m.month, s.line_id) m.month, s.line_id, s.amount
        from asked m join sums s on s.kind = 'forecast' and s.month <= m.month
       order by m.month, s.line_id, s.month desc
    ), gathered as (
      select m.month, s.line_id,
             case when s.kind = 'budget' then s.amount end as original_budget,
             case when s.kind in ('budget', 'virement') then s.amount end as budget,
             case when s.kind in ('budget', 'virement') and s.month <= m.month then s.amount end as budget_to_date,
             case when s.kind = 'actual' and s.month <= m.month then s.amount end as actual_to_date,
             case when s.kind = 'commitment' and s.month = m.month then s.amount end as commitments,
             null::numeric as forecast
        from asked m cross join sums s where s.kind <> 'forecast'
      union all
      select f.month, f.line_id, null, null, null, null, null, f.amount from last_forecast f
      union all
      select m.month, l.id, 0, 0, 0, 0, 0, null from asked m cross join budget_line l where l.ledger_id = ${ledger}
    ), added as materialized (
      select g.month, g.line_id, sum(g.original_budget) as original_budget, sum(g.budget) as budget,
             sum(g.budget_to_date) as budget_to_date, sum(g.actual_to_date) as actual_to_date,
             sum(g.commitments) as commitments, sum(g.forecast) as forecast
        from gathered g group by g.month, g.line_id
    )
    select a.month, a.line_id, a.original_budget::bigint as original_budget, a.budget::bigint as budget,
           a.budget_to_date::bigint as budget_to_date,
           case when k.has_actuals then a.actual_to_date::bigint end as actual_to_date,
           case when k.has_commitments then a.commitments::bigint end as commitments,
           case when k.has_forecasts then coalesce(a.forecast, a.budget)::bigint end as forecast
      from added a join known k on k.month = a.month`;
}
