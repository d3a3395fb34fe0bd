/** 1 for April and 12 for March, as monitoring reports number them. */
export function monthNumber(month: string): number {
  return ((Number(month.slice(5)) + 8) % 12) + 1;
}
