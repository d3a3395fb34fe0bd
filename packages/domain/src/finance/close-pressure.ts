import { accept, type Circumstances, type Decision, londonDateOf, refuse } from '../kernel/index.ts';
import type { Pressure } from './pressure.ts';
import type { PressureEventOf } from './pressure-events.ts';
import type { PressureRefusal } from './pressure-refusals.ts';

/** Closes a pressure with its reason; it stays on the register, and says to the plan that nothing is due any more. */
export function closePressure(
  pressure: Pressure,
  said: { readonly reason: string },
  { now, by }: Circumstances,
): Decision<Pressure, PressureEventOf<'PressureClosed'>, PressureRefusal> {
  const { id, title, closed } = pressure;
  if (closed !== null) return refuse({ kind: 'PressureIsClosed', title, on: closed.on });
  const reason = said.reason.trim();
  if (reason === '') return refuse({ kind: 'PressureReasonMissing' });
  const on = londonDateOf(now);
  const history = [...pressure.history, { at: now, byName: by.name, sentence: `Closed: ${reason}` }];
  return accept(
    { ...pressure, closed: { on, reason }, history },
    { type: 'PressureClosed', pressureId: id, on, reason, at: now },
  );
}
