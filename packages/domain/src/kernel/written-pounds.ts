import type { Pence } from './pence.ts';

/** "£1,234.50", or "£56,000" where there are no pence; "-£5" below nothing. */
export function writtenPounds(amount: Pence): string {
  const size = Math.abs(amount);
  const pence = size % 100;
  const pounds = ((size - pence) / 100).toLocaleString('en-GB');
  return `${amount < 0 ? '-' : ''}£${pounds}${pence === 0 ? '' : `.${String(pence).padStart(2, '0')}`}`;
}
