import { type FinancialYear, type Pence, parseFinancialYear } from '@concordat/domain/kernel';
import { readTypedMoney } from '@concordat/ui';

export type TypedProfile =
  | { readonly profile: readonly { readonly year: FinancialYear; readonly amount: Pence }[] }
  | { readonly problem: string };

/** Rows such as "2017/18 100,000", typed or pasted; the first row that cannot be read is told by its number. */
export function readProfile(text: string): TypedProfile {
  const rows = text
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '');
  const profile: { year: FinancialYear; amount: Pence }[] = [];
  for (const [at, row] of rows.entries()) {
    const [typedYear = '', ...rest] = row.split(/[\t :]+/);
    const year = parseFinancialYear(typedYear);
    const amount = readTypedMoney(rest.join(' '));
    if (year === null) return { problem: `Row ${at + 1}: begin with a financial year, such as 2017/18` };
    if (amount === null) return { problem: `Row ${at + 1}: give the amount of ${year} in pounds` };
    profile.push({ year, amount: amount as Pence });
  }
  return { profile };
}
