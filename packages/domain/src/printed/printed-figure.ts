export type UnitWords = { readonly head: string; readonly spoken: string };

const units: Readonly<Record<string, UnitWords>> = {
  thousandPounds: { head: '£’000', spoken: 'thousands of pounds' },
  pounds: { head: '£', spoken: 'pounds' },
  percent: { head: '%', spoken: 'per cent' },
};

/** The unit as it stands in a column head, or null for counts and words. */
export function unitWords(unit: string): UnitWords | null {
  return units[unit] ?? null;
}

/** Decimal text with commas and a real minus, its decimals as printed; other text as it is. */
export function printedFigure(value: string): string {
  const parts = /^(-?)(\d+)(\.\d+)?$/.exec(value);
  if (!parts) return value;
  const grouped = (parts[2] ?? '').replace(/\B(?=(\d{3})+$)/g, ',');
  return `${parts[1] ? '\u2212' : ''}${grouped}${parts[3] ?? ''}`;
}
