import type { Pence } from './pence.ts';

/** "£1,234.50", or "£56,000" where there are no pence; "-£5" below nothing. */
export function writtenPounds(amount: Pence): string {
  const size = Math.abs(amount);
  const pence = size % 100;
  const pounds = ((size - pence) / 100).toLocaleString('en-GB');
  return `${amount < 0 ? '-' : ''}£${pounds}${pence === 0 ? '' : `.${String(pence).padStart(2, '0')}`}`;
/** "£621,662", with pence only where there are some: "£12.50". */
export function writtenPounds(amount: Pence): string {
  const whole = Math.floor(Math.abs(amount) / 100);
  const rest = Math.abs(amount) % 100;
  const pounds = String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${amount < 0 ? '−' : ''}£${pounds}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}
