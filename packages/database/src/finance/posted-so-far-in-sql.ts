/** What is posted to each line by a month, of the kinds an extract brings; null where nothing is posted of a kind. */
export function postedSoFarInSql(ledger: string, month: string): string {
  return `select p.line_id,
      sum(p.amount) filter (where p.kind = 'actual')::bigint as actual_to_date,
      sum(p.amount) filter (where p.kind = 'actual' and p.month = ${month})::bigint as actual_of_month,
      sum(p.amount) filter (where p.kind = 'commitment' and p.month = ${month})::bigint as commitment,
      sum(p.amount) filter (where p.kind = 'forecast' and p.month = ${month})::bigint as forecast
    from posting p where p.ledger_id = ${ledger} and p.month <= ${month}
     and p.kind in ('actual', 'commitment', 'forecast') group by p.line_id`;
}
