import type { Branded } from '../kernel/index.ts';

/** Full-time equivalents in whole hundredths, so that 76.92 is 7,692 and nothing is lost; may be negative as a difference. */
export type Fte = Branded<number, 'Fte'>;

/** Throws a RangeError unless it is a whole number of hundredths. */
export function fte(hundredths: number): Fte {
  if (!Number.isSafeInteger(hundredths))
    throw new RangeError(`${hundredths} is not a whole number of hundredths`);
  return (hundredths === 0 ? 0 : hundredths) as Fte;
}

/** Reads `1,497` and `76.92`; null where it is no number with at most two places, or less than nothing. */
export function readFte(typed: string): Fte | null {
  const parts = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(typed.replace(/[\s,]/g, ''));
  if (parts === null) return null;
  return fte(Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')));
}

/** As papers print it: 131, 76.92, 3.08. */
export function writtenFte(amount: Fte): string {
  const [whole, below] = [Math.trunc(Math.abs(amount) / 100), Math.abs(amount) % 100];
  const places = below === 0 ? '' : `.${String(below).padStart(2, '0').replace(/0$/, '')}`;
  return `${amount < 0 ? '−' : ''}${whole.toLocaleString('en-GB')}${places}`;
}
