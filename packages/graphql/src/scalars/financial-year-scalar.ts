import { parseFinancialYear } from '@concordat/domain/kernel';
import { textScalar } from './text-scalar.ts';

export const FinancialYearScalar = textScalar(
  'FinancialYear',
  'A financial year from 1 April to 31 March: 2016/17.',
  parseFinancialYear,
);
