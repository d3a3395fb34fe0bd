/** Millionths as people write a rate: 1%, −0.5%. */
export function rateInWords(rate: number): string {
  const percent = Math.abs(rate / 10_000).toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return `${rate < 0 ? '−' : ''}${percent}%`;
}

/** Whole millionths of a typed percentage; null when it is no number, or beyond 50% where a slip is likelier. */
export function readTypedRate(text: string): number | null {
  const rate = readTypedPercentage(text);
  return rate !== null && Math.abs(rate) <= 500_000 ? rate : null;
}

/** Whole millionths of a typed percentage of any size up to 999%; null when it is no number. */
export function readTypedPercentage(text: string): number | null {
  const typed = text.trim().replace('−', '-').replace(/%$/, '').trim();
  if (!/^[-+]?\d{0,3}(\.\d{1,4})?$/.test(typed) || !/\d/.test(typed)) return null;
  return Math.round(Number(typed) * 10_000);
}
