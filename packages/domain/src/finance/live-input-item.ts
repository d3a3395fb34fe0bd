import {
  addDays,
  type CalendarDate,
  daysBetween,
  type FinancialYear,
  firstDayOfYear,
  lastDayOfYear,
  type Pence,
  pence,
} from '../kernel/index.ts';
import type { DatedAmount, LiveInput } from './live-input.ts';
import { type PlanInputs, planYears } from './plan-inputs.ts';
import type { PlanItem } from './plan-item.ts';

/** The plan item a live input becomes: its dated amounts in the plan's years, at its probability, with its record. */
export function liveInputItem(
  input: Pick<
    LiveInput,
    'id' | 'kind' | 'recordId' | 'label' | 'effect' | 'amounts' | 'probability' | 'source'
  >,
  plan: Pick<PlanInputs, 'baseYear' | 'yearCount'>,
): PlanItem {
  const { id, kind, recordId, label, effect, amounts, probability, source } = input;
  const isRecurring = amounts.some(({ every }) => every === 'year');
  return {
    key: `live-${id}`,
    label,
    kind: effect,
    amounts: planYears(plan).map((year) => ({
      year,
      amount: pence(amounts.reduce((sum, dated) => sum + amountIn(dated, year), 0)),
    })),
    isRecurring,
    confidence: probability,
    deliveryState: effect === 'saving' ? 'notStarted' : null,
    isOn: true,
    loan: null,
    paysFor: null,
    // The record, such as a draw with its purpose, is the reason a plan asks of a one-off source.
    oneOffReason: effect === 'reserveUse' || (effect === 'otherFinancing' && !isRecurring) ? source : null,
    withdrawnReason: null,
    liveSource: { kind, id: recordId },
    source,
    isTakenAsGiven: false,
  };
}

/** Whether an item in a plan still says what its record says now, or the record has gone. */
export function liveItemStanding(
  item: PlanItem,
  now: LiveInput | null,
  plan: Pick<PlanInputs, 'baseYear' | 'yearCount'>,
): 'asTheRecord' | 'recordChanged' | 'recordGone' {
  if (now === null) return 'recordGone';
  const fresh = liveInputItem(now, plan);
  const same =
    item.kind === fresh.kind &&
    item.confidence === fresh.confidence &&
    item.amounts.length === fresh.amounts.length &&
    fresh.amounts.every(({ year, amount }) =>
      item.amounts.some((each) => each.year === year && each.amount === amount),
    );
  return same ? 'asTheRecord' : 'recordChanged';
}

/** What is due in the year; of a yearly amount the part for the days it runs, half a penny away from nothing. */
function amountIn({ from, amount, every, until }: DatedAmount, year: FinancialYear): Pence {
  const first = firstDayOfYear(year);
  const afterLast = addDays(lastDayOfYear(year), 1);
  if (every === 'once') return from >= first && from < afterLast ? amount : pence(0);
  const begins = later(from, first);
  const ends = until === null || until > afterLast ? afterLast : until;
  const days = daysBetween(begins, ends);
  if (days <= 0) return pence(0);
  const share = (Math.abs(amount) * days) / daysBetween(first, afterLast);
  return pence((amount < 0 ? -1 : 1) * Math.round(share) + 0);
}

function later(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}
