import { type MoneyScale, type Negatives, scaleWords, stepsShown } from './money-scale.ts';

/** Whole pence as the figure of a table, without its unit: "1,234", "(267)" or "−267", "1.4" in millions. */
export function moneyFigure(pence: number, scale: MoneyScale, negatives: Negatives = 'minus'): string {
  const steps = stepsShown(pence, scale);
  const digits = withCommas(Math.abs(steps), scaleWords[scale].decimals);
  if (steps >= 0) return digits;
  return negatives === 'brackets' ? `(${digits})` : `\u2212${digits}`;
}

/** Whole pence to the penny: "£1,234,567.89", below nothing "−£267.00". */
export function exactMoney(pence: number): string {
  const size = Math.abs(pence);
  const pounds = withCommas(Math.floor(size / 100), 0);
  return `${pence < 0 ? '\u2212' : ''}£${pounds}.${String(size % 100).padStart(2, '0')}`;
}

/** Whole pence as a plain number in the unit of the table, to the last penny, that a spreadsheet takes as a number. */
export function plainNumber(pence: number, scale: MoneyScale): string {
  const { unit } = scaleWords[scale];
  const size = Math.abs(pence);
  const places = String(unit).length - 1;
  const rest = String(size % unit)
    .padStart(places, '0')
    .replace(/0+$/, '');
  const whole = Math.floor(size / unit);
  return `${pence < 0 ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`;
}

/** Steps with commas, the last digit behind a point when the scale has one decimal. */
export function withCommas(steps: number, decimals: 0 | 1): string {
  const whole = decimals === 1 ? Math.floor(steps / 10) : steps;
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === 1 ? `${grouped}.${steps % 10}` : grouped;
}
