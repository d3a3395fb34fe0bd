import { type FinancialYear, firstDayOfYear, type Pence, pence, ppm } from '../kernel/index.ts';
import type { LiveInput } from './live-input.ts';

/** A draw on a general reserve as the plan hears of it. */
export type DrawToSay = {
  readonly id: string;
  readonly reserve: string;
  readonly year: FinancialYear;
  readonly amount: Pence;
  readonly purpose: string;
  /** Where it was approved; null while it is only planned. */
  readonly reference: string | null;
  readonly isCancelled: boolean;
};

/** What a draw says to the plan: its amount once, in its year; nil once it is cancelled. */
export function liveInputOfDraw({
  id,
  reserve,
  year,
  amount,
  purpose,
  reference,
  isCancelled,
}: DrawToSay): Pick<
  LiveInput,
  'kind' | 'recordId' | 'label' | 'effect' | 'amounts' | 'probability' | 'source'
> {
  const state = isCancelled ? 'cancelled' : reference === null ? 'planned' : `approved, ${reference}`;
  return {
    kind: 'reserveDraw',
    recordId: id,
    label: within(200, `Draw on ${reserve}, ${year}`),
    effect: 'reserveUse',
    amounts: [
      { from: firstDayOfYear(year), amount: isCancelled ? pence(0) : amount, every: 'once', until: null },
    ],
    probability: ppm(1_000_000),
    source: within(500, `${reserve}, ${state}: ${purpose}`),
  };
}

/** A purpose may be longer than what an item of a plan says of itself. */
function within(most: number, text: string): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
