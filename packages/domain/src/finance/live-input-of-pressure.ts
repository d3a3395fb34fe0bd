import { firstDayOfYear, pence, writtenDate } from '../kernel/index.ts';
import type { DatedAmount, LiveInput } from './live-input.ts';
import type { Pressure } from './pressure.ts';

/**
 * What a pressure says to the plan: its amounts, at its likelihood, as a pressure on spend. Nothing while its cost is
 * not known, and nil once it is closed. What funds it does not lower it: that money is an item of its own.
 */
export function liveInputOfPressure({
  id,
  title,
  cost,
  closed,
}: Pick<Pressure, 'id' | 'title' | 'cost' | 'closed'>): Pick<
  LiveInput,
  'kind' | 'recordId' | 'label' | 'effect' | 'amounts' | 'probability' | 'source'
> | null {
  if (cost === null) return null;
  const { amounts, isRecurring, likelihood, source } = cost;
  const dated = amounts.map(
    ({ year, amount }, at): DatedAmount => ({
      from: firstDayOfYear(year),
      amount: closed === null ? amount : pence(0),
      every: isRecurring && at === amounts.length - 1 ? 'year' : 'once',
      until: null,
    }),
  );
  return {
    kind: 'pressure',
    recordId: id,
    label: title,
    effect: 'pressure',
    amounts: dated,
    probability: likelihood,
    source:
      closed === null
        ? `Register of pressures: ${source}`
        : `Register of pressures: closed on ${writtenDate(closed.on)}, ${closed.reason}`,
  };
}
