import {
  accept,
  type Circumstances,
  type Decision,
  financialYearsLater,
  refuse,
  writtenPounds,
} from '../kernel/index.ts';
import type { Pressure, PressureCost } from './pressure.ts';
import type { PressureEventOf } from './pressure-events.ts';
import type { PressureRefusal } from './pressure-refusals.ts';

/** Says what a pressure costs, or costs now; the plan hears of it in the same moment. */
export function costPressure(
  pressure: Pressure,
  said: PressureCost,
  { now, by }: Circumstances,
): Decision<Pressure, PressureEventOf<'PressureCosted'>, PressureRefusal> {
  const { id, title, closed, cost: before } = pressure;
  if (closed !== null) return refuse({ kind: 'PressureIsClosed', title, on: closed.on });
  const amounts = [...said.amounts].sort((one, other) => (one.year < other.year ? -1 : 1));
  const cost = { ...said, amounts, source: said.source.trim() };
  const fault = faultIn(pressure, cost);
  if (fault !== null) return refuse(fault);
  if (before !== null && inWords(before) === inWords(cost))
    return refuse({ kind: 'PressureUnchanged', title });
  const sentence = `${before === null ? 'Costed' : 'Costed again'}: ${inWords(cost)}`;
  const history = [...pressure.history, { at: now, byName: by.name, sentence }];
  return accept(
    { ...pressure, cost, history },
    { type: 'PressureCosted', pressureId: id, before, after: cost, at: now },
  );
}

function faultIn({ title }: Pressure, { amounts, likelihood, source }: PressureCost): PressureRefusal | null {
  if (amounts.length === 0) return { kind: 'PressureCostMissing', title };
  for (const [at, { year, amount }] of amounts.entries()) {
    const before = amounts[at - 1];
    if (amount < 0) return { kind: 'PressureBelowNothing', year };
    if (before === undefined) continue;
    if (before.year === year) return { kind: 'PressureYearTwice', year };
    const next = financialYearsLater(before.year, 1);
    if (next !== year) return { kind: 'PressureYearLeftOut', year: next };
  }
  if (likelihood < 0 || likelihood > 1_000_000) return { kind: 'LikelihoodOutOfRange' };
  return source === '' ? { kind: 'PressureSourceMissing' } : null;
}

function inWords({ amounts, isRecurring, likelihood, source }: PressureCost): string {
  const said = amounts.map(({ year, amount }) => `${writtenPounds(amount)} in ${year}`).join(', ');
  return `${said}${isRecurring ? ' and every year after' : ''}, ${likelihood / 10_000}% likely; ${source}`;
}
