import type { PrintedTable } from './printed-table.ts';

/** A figure in its table's unit as a sentence prints it: £1,287k, £621,622, 64.7%, −2; null is "nothing". */
export function figureInWords(value: number | null, unit: PrintedTable['unit']): string {
  if (value === null) return 'nothing';
  const size = Math.abs(value).toLocaleString('en-GB', { maximumFractionDigits: 4 });
  const sign = value < 0 ? '−' : '';
  if (unit === 'thousandPounds') return `${sign}£${size}k`;
  if (unit === 'pounds') return `${sign}£${size}`;
  return unit === 'percent' ? `${sign}${size}%` : `${sign}${size}`;
}
