/**
 * Every line of a ledger at the end of a month: the same answer as `positionsAt` of the domain. `ledger` and `month`
 * are SQL expressions, of a uuid and of text YYYY-MM.
 */
export function positionsInSql(ledger: string, month: string): string {
  return `with sums as (
      select p.line_id, p.kind, p.month, sum(p.amount)::bigint as amount
        from posting p where p.ledger_id = ${ledger} group by p.line_id, p.kind, p.month
    ), known as (
      select coalesce(bool_or(kind = 'actual' and month <= ${month}), false) as has_actuals,
             coalesce(bool_or(kind = 'forecast' and month <= ${month}), false) as has_forecasts,
             coalesce(bool_or(kind = 'commitment' and month = ${month}), false) as has_commitments from sums
    ), last_forecast as (
      select distinct on (line_id) line_id, amount from sums where kind = 'forecast' and month <= ${month}
       order by line_id, month desc
    ), added as (
      select line_id,
             coalesce(sum(amount) filter (where kind = 'budget'), 0) as original_budget,
             coalesce(sum(amount) filter (where kind in ('budget', 'virement')), 0) as budget,
             coalesce(sum(amount) filter (where kind in ('budget', 'virement') and month <= ${month}), 0) as budget_to_date,
             coalesce(sum(amount) filter (where kind = 'actual' and month <= ${month}), 0) as actual_to_date,
             coalesce(sum(amount) filter (where kind = 'commitment' and month = ${month}), 0) as commitments
        from sums group by line_id
    )
    select l.id as line_id,
           coalesce(a.original_budget, 0)::bigint as original_budget,
           coalesce(a.budget, 0)::bigint as budget,
           coalesce(a.budget_to_date, 0)::bigint as budget_to_date,
           case when k.has_actuals then coalesce(a.actual_to_date, 0)::bigint end as actual_to_date,
           case when k.has_commitments then coalesce(a.commitments, 0)::bigint end as commitments,
           case when k.has_forecasts then coalesce(f.amount, a.budget, 0)::bigint end as forecast
      from budget_line l cross join known k
      left join added a on a.line_id = l.id
      left join last_forecast f on f.line_id = l.id
     where l.ledger_id = ${ledger}`;
}
