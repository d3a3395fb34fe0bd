import type { CalendarDate, FinancialYear } from '../kernel/index.ts';
import { ppm, writtenDate } from '../kernel/index.ts';
import type { DatedAmount, LiveEffect, LiveInput } from './live-input.ts';

/** A capital scheme as the plan hears of it: its programme, its name, and what it promises. */
export type SchemeToSay = {
  readonly programmeId: string;
  readonly schemeId: string;
  readonly programmeYear: FinancialYear;
  readonly name: string;
  readonly spending: readonly DatedAmount[];
  readonly revenue: readonly DatedAmount[];
  readonly funded: readonly DatedAmount[];
  readonly receipts: readonly DatedAmount[];
  readonly borrowed: readonly DatedAmount[];
  readonly repaid: readonly DatedAmount[];
};

type Part = 'spending' | 'revenue' | 'funded' | 'receipts' | 'borrowed' | 'repaid';

/** What each part of a promise is called in the plan, and what it does there. */
const parts: readonly (readonly [Part, string, LiveEffect])[] = [
  ['spending', 'spent on the asset', 'capitalSpending'],
  ['revenue', 'paid by the revenue budget', 'capitalFinancing'],
  ['funded', 'paid by grants, reserves and others', 'capitalFunding'],
  ['receipts', 'paid by capital receipts', 'capitalReceiptApplied'],
  ['borrowed', 'paid by loans', 'capitalBorrowing'],
  ['repaid', 'set aside to pay back the loans', 'loanRepayment'],
];

type Said = Pick<LiveInput, 'kind' | 'recordId' | 'label' | 'effect' | 'amounts' | 'probability' | 'source'>;

/** What a scheme says to the plan: spending on the asset and who pays for it; nothing without a profile. */
export function liveInputsOfScheme(scheme: SchemeToSay, on: CalendarDate): readonly Said[] {
  const { programmeId, schemeId, programmeYear, name } = scheme;
  return parts.flatMap(([part, what, effect]) =>
    scheme[part].length === 0
      ? []
      : [
          {
            kind: 'scheme' as const,
            recordId: `${programmeId}/${schemeId}/${part}`,
            label: `${name}: ${what}`,
            effect,
            amounts: scheme[part],
            probability: ppm(1_000_000),
            source: `Capital programme ${programmeYear}, ${name}, as it stood on ${writtenDate(on)}`,
          },
        ],
  );
}
