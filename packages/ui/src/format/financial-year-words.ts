/** `2016/17` as "2016 to 2017", for running text; columns and titles keep the stroke. */
export function financialYearInWords(year: string): string {
  const parts = /^(\d{4})\/(\d{2})$/.exec(year);
  return parts ? `${parts[1]} to ${Number(parts[1]) + 1}` : year;
}
