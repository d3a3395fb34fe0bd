import { readTypedPercentage } from '@concordat/app-frame/plan-items';
import { type FinancialYear, financialYearsLater, parseFinancialYear } from '@concordat/domain/kernel';
import { type FieldError, readTypedMoney } from '@concordat/ui';

/** Years there is room for from the start; another is added with one press. What comes again does so by itself. */
export const yearsAtFirst = 5;
/** As many as the register takes. */
export const mostYears = 20;

type Cost = {
  readonly amounts: readonly { readonly year: FinancialYear; readonly amount: number }[];
  readonly likelihood: number;
};

/** Amounts as typed, from a first year on; what is left empty after the last one is not stated. */
export function readCost(
  firstYear: string,
  typed: readonly string[],
  likelihood: string,
): Cost | { readonly errors: readonly FieldError[] } {
  const first = parseFinancialYear(firstYear);
  const share = readTypedPercentage(likelihood);
  const last = typed.findLastIndex((text) => text.trim() !== '');
  const amounts = typed.slice(0, last + 1).map(readTypedMoney);
  const errors = [
    ...(first === null ? [{ field: 'firstYear', message: 'Enter a year such as 2017/18' }] : []),
    ...(last < 0 ? [{ field: 'amount-0', message: 'Enter an amount, 0 if it costs nothing' }] : []),
    ...amounts.flatMap((amount, at) =>
      amount === null
        ? [
            {
              field: `amount-${at}`,
              message: 'Enter an amount in pounds, 0 if it costs nothing in that year',
            },
          ]
        : [],
    ),
    ...(share === null ? [{ field: 'likelihood', message: 'Enter how likely it is, from 0 to 100' }] : []),
  ];
  for (const [at, amount] of amounts.entries()) {
    if (amount !== null && amount < 0) {
      errors.push({ field: `amount-${at}`, message: 'Enter what gets cheaper as a saving of the plan' });
    }
  }
  if (errors.length > 0 || first === null || share === null) return { errors };
  return {
    amounts: amounts.flatMap((amount, at) =>
      amount === null ? [] : [{ year: financialYearsLater(first, at), amount }],
    ),
    likelihood: share,
  };
}
