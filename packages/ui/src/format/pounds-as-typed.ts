import { withCommas } from './money-figure.ts';

/** The amount as somebody types it in pounds: steps with commas, and either no pence or both digits of them. */
export function poundsAsTyped(pence: number): string {
  const size = Math.abs(pence);
  const below = size % 100;
  const rest = below === 0 ? '' : `.${String(below).padStart(2, '0')}`;
  return `${pence < 0 ? '-' : ''}${withCommas(Math.floor(size / 100), 0)}${rest}`;
}
