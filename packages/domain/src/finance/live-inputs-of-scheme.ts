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
};

type Said = Pick<LiveInput, 'kind' | 'recordId' | 'label' | 'effect' | 'amounts' | 'probability' | 'source'>;

/** What a scheme says to the plan: spending on the asset, and what the revenue budget pays; nothing without a profile. */
export function liveInputsOfScheme(scheme: SchemeToSay, on: CalendarDate): readonly Said[] {
  const { programmeId, schemeId, programmeYear, name, spending, revenue } = scheme;
  const said = (part: string, what: string, effect: LiveEffect, amounts: readonly DatedAmount[]): Said => ({
    kind: 'scheme',
    recordId: `${programmeId}/${schemeId}/${part}`,
    label: `${name}: ${what}`,
    effect,
    amounts,
    probability: ppm(1_000_000),
    source: `Capital programme ${programmeYear}, ${name}, as it stood on ${writtenDate(on)}`,
  });
  return spending.length === 0
    ? []
    : [
        said('spending', 'spent on the asset', 'capitalSpending', spending),
        said('revenue', 'paid by the revenue budget', 'capitalFinancing', revenue),
      ];
}
