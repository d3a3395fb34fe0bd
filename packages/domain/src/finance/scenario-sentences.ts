import type { Pence, Ppm } from '../kernel/index.ts';
import type { PlanInputs } from './plan-inputs.ts';
import type { PlanItem } from './plan-item.ts';
import { sentencesForLimits } from './sentences-for-limits.ts';

/** One plain sentence for each thing that differs between two plans of the same lines, as the history shows it. */
export function sentencesForChanges(before: PlanInputs, after: PlanInputs): readonly string[] {
  const rates = after.drivers.flatMap((driver) => {
    const was = before.drivers.find(({ key }) => key === driver.key);
    return driver.rates.flatMap(({ year, rate }) => {
      const old = was?.rates.find((each) => each.year === year)?.rate;
      return old === undefined || old === rate
        ? []
        : [`${driver.label} ${year}: ${percentage(old)} to ${percentage(rate)}`];
    });
  });
  const items = after.items.flatMap((item) => {
    const was = before.items.find(({ key }) => key === item.key);
    if (was === undefined) return [`${item.label} added: ${amountsOf(item)}`];
    const told: string[] = [];
    if (item.withdrawnReason !== null && was.withdrawnReason === null)
      return [`${item.label} withdrawn: ${item.withdrawnReason}`];
    if (was.isOn !== item.isOn) told.push(`${item.label} switched ${item.isOn ? 'on' : 'off'}`);
    const said = { ...item, isOn: was.isOn };
    if (canonical(said) !== canonical(was)) told.push(`${item.label} changed: ${amountsOf(item)}`);
    return told;
  });
  const gone = before.items
    .filter(({ key }) => after.items.every((item) => item.key !== key))
    .map(({ label }) => `${label} taken out`);
  const limits = after.prudential === null ? [] : sentencesForLimits(before.prudential, after.prudential);
  return [...rates, ...items, ...gone, ...limits];
}

/** The same text for the same content, in whatever order its parts were written. */
function canonical(item: PlanItem): string {
  return JSON.stringify(item, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

function percentage(rate: Ppm): string {
  return `${(rate / 10_000).toLocaleString('en-GB', { maximumFractionDigits: 4 })}%`;
}

function amountsOf({ loan, amounts, confidence, kind, liveSource }: PlanItem): string {
  if (loan !== null) return `a loan of ${pounds(loan.principal)} from ${loan.takenIn}`;
  const told = amounts.map(({ year, amount }) => `${pounds(amount)} in ${year}`).join(', ');
  return kind === 'saving' || liveSource !== null ? `${told}, at ${percentage(confidence)} confidence` : told;
}

function pounds(amount: Pence): string {
  const minimumFractionDigits = amount % 100 === 0 ? 0 : 2;
  return (amount / 100).toLocaleString('en-GB', {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits,
  });
}
