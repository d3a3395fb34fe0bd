import { parseMonth } from '@concordat/domain/kernel';
import { textScalar } from './text-scalar.ts';

export const MonthScalar = textScalar('Month', 'A calendar month: 2016-12.', parseMonth);
