/** An amount of money a sentence names. */
export interface MoneyInProse {
  /** As printed: "£1.229m". */
  readonly printed: string;
  readonly pounds: number;
  /** Pounds of the last place it prints: 100 for £1.2k, 1,000 for £1.229m. */
  readonly place: number;
  readonly at: number;
}

/** Reads the amounts of a paragraph: £621,622, £1,287k, £294K, £0.7m, £3.5bn. */
export function moneyInProse(text: string): MoneyInProse[] {
  return [
    ...text.matchAll(/£\s?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s?(k|m|bn|million|billion|thousand)\b)?/gi),
  ].map((match) => {
    const [printed, whole = '', fraction = '', mark = ''] = match;
    const scale = scaleOf(mark.toLowerCase());
    const value = Number(`${whole.replace(/,/g, '')}${fraction}`);
    return {
      printed: printed.trim(),
      pounds: Math.round(value * scale * 100) / 100,
      place: scale / 10 ** Math.max(0, fraction.length - 1),
      at: match.index,
    };
  });
}

function scaleOf(mark: string): number {
  if (mark === 'k' || mark === 'thousand') return 1000;
  if (mark === 'm' || mark === 'million') return 1_000_000;
  return mark === 'bn' || mark === 'billion' ? 1_000_000_000 : 1;
}
