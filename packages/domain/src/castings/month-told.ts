const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/**
 * The month a heading speaks of, `YYYY-MM`: "Month 6 2016/17" (counted from April), "end of September 2016/17",
 * "30 September 2016". A year is told as 2016/17, 2016-17 or 2016/2017. Null when it names none.
 */
export function monthTold(heading: string): string | null {
  const counted = /\b(?:month|period)\s+(\d{1,2})\b\D{0,20}(20\d\d)\s?[/–-]\s?\d\d/i.exec(heading);
  if (counted !== null) {
    const [nth, year] = [Number(counted[1]), Number(counted[2])];
    if (nth >= 1 && nth <= 12) return written(nth <= 9 ? year : year + 1, nth <= 9 ? nth + 3 : nth - 9);
  }
  const named = new RegExp(
    `\\b(${months.join('|')})\\s+(20\\d\\d)(?:\\s?[/–-]\\s?(?:20)?(\\d\\d)\\b)?`,
    'i',
  ).exec(heading);
  if (named === null) return null;
  const month = months.indexOf((named[1] ?? '').toLowerCase()) + 1;
  const year = Number(named[2]);
  const isOfFinancialYear = Number(named[3]) === (year + 1) % 100;
  return written(isOfFinancialYear && month <= 3 ? year + 1 : year, month);
}

function written(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
