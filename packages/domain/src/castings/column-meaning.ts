/** What a column of a finance table holds, as far as its head says so. */
export type ColumnMeaning =
  | 'percent'
  | 'notAdditive'
  | 'variance'
  | 'budgetToDate'
  | 'budget'
  | 'committed'
  | 'commitments'
  | 'actual'
  | 'forecastVariance'
  | 'forecast'
  | 'opening'
  | 'closing'
  | 'total'
  | 'amount';

const byHead: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ['percent', /%|\bper ?cent(?:age)?\b/i],
  [
    'notAdditive',
    /\b(?:rates?|average|avg|mean|median|rank|ratio|index|unit (?:cost|price)|price|per (?:1,?000|head|officer|day)|days|score|grade|life|band d)\b/i,
  ],
  [
    'forecastVariance',
    /\b(?:forecast|outturn|full[- ]?year|year[- ]?end|projected).{0,30}\b(?:variance|over|under|difference)/i,
  ],
  [
    'forecastVariance',
    /\b(?:variance|over|under|difference).{0,30}\b(?:forecast|outturn|full[- ]?year|year[- ]?end|projected)/i,
  ],
  [
    'variance',
    /\bvar(?:iance|\.)?\b|over\s?\/?\s?\(?-?under|under\s?\/?\s?\(?-?over|\bdifference\b|\b(?:over|under)spen/i,
  ],
  ['opening', /\bopening\b|balance (?:at|as at|on) 1(?:st)? april/i],
  ['closing', /\bclosing\b|balance (?:at|as at|on) 31(?:st)? march/i],
  [
    'committed',
    /\bactual (?:and|&|\+) commit|commit(?:ted|ments?) (?:and|&|\+) (?:spen|actual)|spen[dt] (?:and|&|\+) commit/i,
  ],
  ['commitments', /\bcommit(?:ted|ments?)\b|\borders\b/i],
  [
    'budgetToDate',
    /\bYTDB\b|\b(?:budget|plan|profile)\w*.{0,20}\b(?:to date|ytd)\b|\b(?:ytd|to date|profiled|year[- ]to[- ]date)\b.{0,20}\bbudget/i,
  ],
  ['actual', /\bactuals?\b|\bspen[dt]\b|\bexpenditure to date\b|\boutgoing/i],
  ['forecast', /\bforecast\b|\boutturn\b|\bproject(?:ed|ion)\b|\bestimated\b/i],
  ['total', /\btotals?\b|\brevised\b/i],
  ['budget', /\bbudget|\bOFYB\b|\bprogramme\b|\ballocat|\bplan(?:ned)?\b|\bapproved\b|\boriginal\b/i],
];

/** Reads a head; what it does not say is a plain amount. */
export function meaningOf(head: string): ColumnMeaning {
  return byHead.find(([, pattern]) => pattern.test(head))?.[0] ?? 'amount';
}

/** Whether figures of such a column may be summed down the page. */
export function isSummed(meaning: ColumnMeaning): boolean {
  return meaning !== 'percent' && meaning !== 'notAdditive';
}
