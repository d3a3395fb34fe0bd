import { type Month, writtenMonth } from '../kernel/index.ts';
import type { ColumnUse } from './extract-mapping.ts';
import type { LedgerExtractId, LedgerExtractStatus } from './ledger-extract.ts';

/** Why an extract of the accounts is not taken in or not loaded. */
export type ExtractRefusal =
  | { readonly kind: 'ExtractEmpty' }
  | { readonly kind: 'ExtractLoadedBefore'; readonly month: Month }
  | { readonly kind: 'ExtractReadBefore'; readonly extractId: LedgerExtractId; readonly month: Month }
  | { readonly kind: 'ExtractSettled'; readonly status: LedgerExtractStatus }
  | { readonly kind: 'ColumnUsedTwice'; readonly use: ColumnUse }
  | { readonly kind: 'CodeColumnMissing' }
  | { readonly kind: 'AmountColumnMissing' }
  | { readonly kind: 'UnitMissing' }
  | { readonly kind: 'ExtractHasFaults'; readonly count: number; readonly row: number }
  | { readonly kind: 'CodesUnmapped'; readonly count: number; readonly first: string };

/** One plain sentence that says what to do. */
export function sentenceForExtractRefusal(refusal: ExtractRefusal): string {
  switch (refusal.kind) {
    case 'ExtractEmpty':
      return 'There is no row with anything in it; bring the rows with their codes and amounts.';
    case 'ExtractLoadedBefore':
      return `This very file was loaded for ${writtenMonth(refusal.month)}; bring the one with the new figures.`;
    case 'ExtractReadBefore':
      return `This very file was read for ${writtenMonth(refusal.month)} and waits to be loaded; open it there, or discard it.`;
    case 'ExtractSettled':
      return `This file is ${refusal.status} already; bring another one.`;
    case 'ColumnUsedTwice':
      return `Two columns are taken for ${useInWords[refusal.use]}; choose one of them.`;
    case 'CodeColumnMissing':
      return 'Say which column holds the codes.';
    case 'AmountColumnMissing':
      return 'Say which column holds actuals, commitments or forecasts.';
    case 'UnitMissing':
      return 'Say whether the figures are pounds or thousands of pounds.';
    case 'ExtractHasFaults': {
      const others = refusal.count === 1 ? '' : ` and ${refusal.count - 1} more of its cells`;
      return `Row ${refusal.row}${others} cannot be loaded, so nothing was; correct the file and bring it again.`;
    }
    case 'CodesUnmapped':
      return refusal.count === 1
        ? `The code ${refusal.first} belongs to no line yet; choose its line, or leave it out.`
        : `There are ${refusal.count} codes that belong to no line yet, first ${refusal.first}; choose their lines, or leave them out.`;
  }
}

const useInWords: { readonly [Use in ColumnUse]: string } = {
  code: 'the codes',
  actualToDate: 'the actuals',
  actualOfMonth: 'the actuals',
  commitment: 'the commitments',
  forecast: 'the forecasts',
  ignored: 'nothing',
};
