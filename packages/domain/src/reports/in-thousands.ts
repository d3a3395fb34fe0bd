/** Pence as thousands of pounds, as a paper prints them: half a thousand away from nothing. */
export function inThousands(amount: number): string {
  return String(Math.round(Math.abs(amount) / 100_000) * Math.sign(amount) + 0);
}
